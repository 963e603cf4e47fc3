import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../../../src/cli/commands';
import { cautions, diagnoses, profiles, providers } from '../../../../src/engine';
import { runCli } from '../../../support/run-cli';

const page = ( path: string ) => readFileSync( join( __dirname, '../../../../docs', path ), 'utf8' );

describe( 'every command', () => {
	it.each( commands.map( ( command ) => [ command.name, command ] as const ) )(
		'%s is in docs/cli.md, with its help word for word',
		( name, { help } ) => {
			expect( page( 'cli.md' ) ).toContain( `### ${ name }\n` );
			expect( page( 'cli.md' ) ).toContain( `\`\`\`text\n${ help }\n\`\`\`` );
		}
	);

	it.each( commands.map( ( command ) => [ command.name, command ] as const ) )(
		'%s names each of its options in its help',
		( name, { help, options } ) => {
			expect( help ).toMatch( new RegExp( `^Usage: bucket-doctor ${ name } ?` ) );
			for ( const option of Object.keys( options ) ) {
				expect( help ).toContain( `--${ option } ` );
			}
		}
	);

	it.each( commands.map( ( { name } ) => name ) )(
		'%s ends with a sentence on stderr for what it does not know',
		async ( name ) => {
			expect( await runCli( [ name, '--nonsense' ] ) ).toEqual( {
				code: 2,
				stdout: '',
				stderr: `${ name } has no option --nonsense. See: bucket-doctor ${ name } --help\n`,
			} );
		}
	);
} );

describe( 'profiles', () => {
	it( 'lists every profile with its name', async () => {
		const { code, stdout } = await runCli( [ 'profiles' ] );
		expect( code ).toBe( 0 );
		for ( const { id, name } of profiles ) {
			expect( stdout ).toContain( `${ id }\n    ${ name }. ` );
		}
	} );
} );

describe( 'explain', () => {
	it( 'prints the page of a diagnosis', async () => {
		expect( await runCli( [ 'explain', 'access-denied' ] ) ).toEqual( {
			code: 0,
			stdout: page( 'diagnoses/access-denied.md' ).replace( /^<!--.*-->\n/gm, '' ),
			stderr: '',
		} );
	} );

	it( 'lists what it can explain', async () => {
		const { code, stdout } = await runCli( [ 'explain' ] );
		expect( code ).toBe( 0 );
		expect( stdout.trimEnd().split( '\n' ) ).toEqual( [
			'Diagnoses',
			...diagnoses.map( ( { id } ) => `  ${ id }` ),
			'',
			'Cautions',
			...cautions.map( ( { id } ) => `  ${ id }` ),
			'',
			'Profiles',
			...profiles.map( ( { id } ) => `  ${ id }` ),
			'',
			'Providers',
			...providers.map( ( { id } ) => `  ${ id }` ),
		] );
	} );

	it.each( [ '../cli', 'cli', 'diagnoses/access-denied', '__proto__' ] )( 'opens no other file: %s', async ( id ) => {
		const { code, stdout, stderr } = await runCli( [ 'explain', id ] );
		expect( { code, stdout } ).toEqual( { code: 2, stdout: '' } );
		expect( stderr ).toMatch( /^There is no diagnosis, caution, profile or provider of this id\./ );
	} );

	it( 'takes one id', async () => {
		expect( ( await runCli( [ 'explain', 'access-denied', 'wrong-region' ] ) ).code ).toBe( 2 );
	} );
} );

describe( 'policy', () => {
	const policy = ( ...more: string[] ) =>
		runCli( [ 'policy', '--profile', 'updraftplus', '--bucket', 'site-backups', ...more ] );

	it( 'prints a policy and nothing else, without credentials', async () => {
		const { code, stdout, stderr } = await policy( '--prefix', 'example' );
		expect( { code, stderr } ).toEqual( { code: 0, stderr: '' } );
		const { Version, Statement } = JSON.parse( stdout );
		expect( Version ).toBe( '2012-10-17' );
		expect( JSON.stringify( Statement ) ).toContain( '"arn:aws:s3:::site-backups/example/*"' );
		expect( Statement.every( ( { Effect }: { Effect: string } ) => Effect === 'Allow' ) ).toBe( true );
	} );

	it( 'takes AWS’s partition from the region', async () => {
		expect( ( await policy( '--region', 'cn-north-1' ) ).stdout ).toContain( '"arn:aws-cn:s3:::site-backups/*"' );
	} );

	it.each( [
		[ [ 'policy', '--bucket', 'site-backups' ], /^Say what the bucket is for with --profile ID\./ ],
		[ [ 'policy', '--profile', 'updraftplus' ], /^Enter the name of the bucket\./ ],
		[
			[ 'policy', '--profile', 'custom', '--bucket', 'site-backups' ],
			/^The profile custom needs nothing, so no policy is enough for it\./,
		],
		[ [ 'policy', '--profile', 'x', '--bucket', 'site-backups' ], /^The profile “x” is not known\./ ],
		[
			[ 'policy', '--profile', 'updraftplus', '--bucket', 'site-backups', '--prefix', 'a/../b' ],
			/^“a\/\.\.\/b” cannot be a folder/,
		],
	] )( 'refuses %j', async ( argv, message ) => {
		const { code, stdout, stderr } = await runCli( argv );
		expect( { code, stdout } ).toEqual( { code: 2, stdout: '' } );
		expect( stderr ).toMatch( message );
	} );
} );
