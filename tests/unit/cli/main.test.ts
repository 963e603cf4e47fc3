import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../../src/cli/main';
import { VERSION } from '../../../src/engine';
import type { Report } from '../../../src/engine';
import { memoryShell } from '../../support/memory-shell';
import { httpAnswer, startRawServer } from '../../support/raw-server';

const ENV = {
	AWS_ACCESS_KEY_ID: 'ASIARTX3GSDSVNNBOPER',
	AWS_SECRET_ACCESS_KEY: 'canary/secret+for=the-sandbox-only-00000',
	AWS_SESSION_TOKEN: 'canary//token+for=the-sandbox-only',
};

async function run( argv: readonly string[], env: Record< string, string > = ENV ) {
	const shell = memoryShell( { env } );
	const code = await main( argv, shell );
	return { code, stdout: shell.output(), stderr: shell.notes() };
}

describe( 'main', () => {
	it( 'prints its help on stdout when asked', async () => {
		for ( const argument of [ '--help', '-h' ] ) {
			const { code, stdout, stderr } = await run( [ argument ] );
			expect( { code, stderr } ).toEqual( { code: 0, stderr: '' } );
			expect( stdout ).toMatch( /^Usage: bucket-doctor COMMAND \[options\]\n/ );
			expect( stdout ).toMatch( /^ {2}check {6}/m );
		}
	} );

	it( 'prints the help of a command, whatever else is given', async () => {
		const { code, stdout } = await run( [ 'check', '--bucket', 'b', '--help' ], {} );
		expect( code ).toBe( 0 );
		expect( stdout ).toMatch( /^Usage: bucket-doctor check --bucket NAME/ );
	} );

	it( 'prints its version', async () => {
		expect( await run( [ '--version' ] ) ).toEqual( { code: 0, stdout: `${ VERSION }\n`, stderr: '' } );
	} );

	it.each( [
		[ 'no command', [], /^Usage: bucket-doctor COMMAND/ ],
		[ 'an unknown command', [ 'canary' ], /^There is no such command\. Commands: check/ ],
		[ 'an unknown option', [ 'check', '--buckt', 'canary' ], /^check has no option --buckt\./ ],
		[ 'a secret as an option', [ 'check', '--secret-access-key', 'canary' ], /AWS_SECRET_ACCESS_KEY/ ],
		[ 'a word too many', [ 'check', 'canary' ], /^check takes options only/ ],
		[ 'no bucket', [ 'check', '--yes' ], /^Enter the name of the bucket\.\n$/ ],
		[
			'a bucket that is none',
			[ 'check', '--yes', '--bucket', 's3://x' ],
			/^Hint: bucket: .* Use bucket x\.\n“s3:\/\/x” cannot be a bucket’s name\./,
		],
		[
			'an unknown profile',
			[ 'check', '--yes', '--bucket', 'site-backups', '--profile', 'x' ],
			/^The profile “x” is not known\./,
		],
		[
			'an unknown reporter',
			[ 'check', '--yes', '--bucket', 'site-backups', '--reporter', 'html' ],
			/^--reporter is one of text, markdown, json\.\n$/,
		],
		[
			'an unknown addressing',
			[ 'check', '--yes', '--bucket', 'site-backups', '--addressing', 'x' ],
			/^--addressing is one of path, virtual\.\n$/,
		],
		[
			'nobody’s consent',
			[ 'check', '--bucket', 'site-backups' ],
			/^The test writes up to 2 tiny files .* --yes, .* --read-only\.\n$/,
		],
	] )( 'ends with a sentence on stderr and 2 for %s', async ( _name, argv, message ) => {
		const { code, stdout, stderr } = await run( argv );
		expect( { code, stdout } ).toEqual( { code: 2, stdout: '' } );
		expect( stderr ).toMatch( message );
		expect( stderr ).not.toMatch( /canary|\n\s+at / );
	} );

	it( 'says where credentials may come from when there are none', async () => {
		const { code, stderr } = await run( [ 'check', '--bucket', 'site-backups', '--yes' ], {} );
		expect( code ).toBe( 2 );
		expect( stderr ).toMatch( /^There are no credentials\. Set AWS_ACCESS_KEY_ID .* --credentials-stdin\.\n$/ );
	} );
} );

describe( 'check', () => {
	let folder = '';
	beforeEach( async () => ( folder = await mkdtemp( join( tmpdir(), 'bucket-doctor-' ) ) ) );
	afterEach( () => rm( folder, { recursive: true } ) );

	/** A server that tells everything it was told, which no store does and every store might. */
	const echo = () =>
		startRawServer( ( socket, request ) =>
			socket.end( httpAnswer( 'HTTP/1.1 200 OK', `${ request } ${ Object.values( ENV ).join( ' ' ) }` ) )
		);

	const args = ( host: string ) => [
		'--bucket',
		'site-backups',
		'--region',
		'eu-central-1',
		'--endpoint',
		`http://${ host }`,
		'--yes',
	];

	it( 'asks the endpoint it was given and no other', async () => {
		const server = await echo();
		const elsewhere = await echo();
		process.env.AWS_ENDPOINT_URL = `http://${ elsewhere.host }`;
		process.env.AWS_ENDPOINT_URL_S3 = `http://${ elsewhere.host }`;
		await run( [ 'check', ...args( server.host ) ] );
		delete process.env.AWS_ENDPOINT_URL;
		delete process.env.AWS_ENDPOINT_URL_S3;
		await Promise.all( [ server.close(), elsewhere.close() ] );
		expect( elsewhere.received ).toEqual( [] );
		expect( server.received.length ).toBeGreaterThan( 2 );
		expect( server.received.join() ).toMatch( /Credential=ASIARTX3GSDSVNNBOPER\/\d{8}\/eu-central-1\/s3\// );
	} );

	it( 'lets nothing of the secret out, whatever the server says', async () => {
		const server = await echo();
		const file = join( folder, 'report.json' );
		const told: string[] = [];
		for ( const reporter of [ 'text', 'markdown', 'json' ] ) {
			const { stdout, stderr } = await run( [
				'check',
				...args( server.host ),
				'--verbose',
				'--reporter',
				reporter,
				'--save',
				file,
			] );
			told.push( stdout, stderr, await readFile( file, 'utf8' ) );
		}
		await server.close();
		// The search can find one: the server did say it, and was told the token.
		expect( server.received.join() ).toMatch( /canary/ );
		expect( told.join() ).toMatch( /\[redacted\]/ );
		expect( told.join() ).not.toMatch( /canary|sandbox-only|Signature=[0-9a-f]/ );
	} );

	it( 'saves the report for its owner alone and says so on stderr', async () => {
		const server = await echo();
		const file = join( folder, 'report.json' );
		const { stdout, stderr } = await run( [
			'check',
			...args( server.host ),
			'--reporter',
			'json',
			'--save',
			file,
		] );
		await server.close();
		expect( stderr ).toContain( `The report is saved in ${ file }.\n` );
		expect( await readFile( file, 'utf8' ) ).toBe( stdout );
		expect( ( JSON.parse( stdout ) as Report ).schema ).toBe( 1 );
		expect( ( await stat( file ) ).mode % 0o1000 ).toBe( 0o600 );
	} );

	it( 'says that a file cannot be written, after the report', async () => {
		const server = await echo();
		const { code, stdout, stderr } = await run( [ 'check', ...args( server.host ), '--save', folder ] );
		await server.close();
		expect( code ).toBe( 2 );
		expect( stdout ).not.toBe( '' );
		expect( stderr ).toBe( `${ folder } cannot be written (EISDIR).\n` );
	} );

	it( 'ends with 1 when the store cannot be reached', async () => {
		const server = await echo();
		await server.close();
		const { code, stdout } = await run( [ 'check', ...args( server.host ), '--reporter', 'json' ] );
		expect( ( JSON.parse( stdout ) as Report ).verdict ).toBe( 'not-ready' );
		expect( code ).toBe( 1 );
	} );
} );
