import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadWorld } from '../../../src/sandbox/load-world';
import { startSandbox } from '../../../src/sandbox/server';
import { environmentOf, optionsOf, runCli } from '../../support/run-cli';
import type { CliResult } from '../../support/run-cli';
import { normaliseTranscript } from '../../support/volatile';

const FOLDER = join( __dirname, '../../golden' );

const fenced = ( text: string ): string => [ '````', text.trimEnd(), '````' ].join( '\n' );

function transcript( argv: readonly string[], { code, stdout, stderr }: CliResult ): string {
	const quoted = argv.map( ( word ) => ( /^[\w./:=@,-]+$/.test( word ) ? word : `'${ word }'` ) );
	const parts = [
		`# ${ argv[ 0 ] }`,
		fenced( `$ bucket-doctor ${ quoted.join( ' ' ) }` ),
		...( stdout ? [ fenced( stdout ) ] : [] ),
		...( stderr ? [ 'On stderr:', fenced( stderr ) ] : [] ),
		`Exit code: ${ code }`,
	];
	return `${ normaliseTranscript( parts.join( '\n\n' ) ) }\n`;
}

/** The stored transcript; `U=1` stores the given one first, to be read in the diff. */
async function golden( name: string, text: string ): Promise< string > {
	const file = join( FOLDER, `${ name }.md` );
	if ( process.env.U === '1' ) {
		await writeFile( file, text );
	}
	return readFile( file, 'utf8' );
}

describe( 'transcripts of check', () => {
	it.each( [
		[ 'all-right', 'all-right-updraftplus', [ '--yes', '--verbose' ] ],
		[ 'all-right-read-only', 'all-right-updraftplus', [ '--read-only' ] ],
		[ 'put-missing', 'put-missing', [ '--yes' ] ],
		[ 'put-missing-markdown', 'put-missing', [ '--yes', '--reporter', 'markdown' ] ],
		[ 'delete-missing', 'delete-missing', [ '--yes' ] ],
		[ 'missing-bucket', 'missing-bucket', [ '--yes' ] ],
		[ 'unknown-key', 'unknown-key', [ '--yes' ] ],
		[ 'wrong-region', 'wrong-region', [ '--yes' ] ],
		[ 'wrong-secret', 'wrong-secret', [ '--yes' ] ],
		[ 'foreign-bucket', 'foreign-bucket', [ '--yes' ] ],
		[ 'foreign-bucket-accepted', 'foreign-bucket', [ '--yes', '--accept-foreign-bucket' ] ],
	] )( '%s', async ( name, world, more ) => {
		const sandbox = await startSandbox( await loadWorld( world ) );
		const argv = [ 'check', ...optionsOf( sandbox.line ), ...more ];
		const result = await runCli( argv, environmentOf( sandbox.line ) );
		await sandbox.close();
		const text = transcript( argv, result );
		expect( text ).toBe( await golden( `check-${ name }`, text ) );
	} );
} );

describe( 'transcripts of diagnose', () => {
	it( 'put-missing', async () => {
		const sandbox = await startSandbox( await loadWorld( 'put-missing' ) );
		const saved = await runCli( [ 'probe', ...optionsOf( sandbox.line ), '--yes' ], environmentOf( sandbox.line ) );
		await sandbox.close();
		const argv = [ 'diagnose', '-' ];
		const text = transcript( argv, await runCli( argv, {}, saved.stdout ) );
		expect( text ).toBe( await golden( 'diagnose-put-missing', text ) );
	} );

	it( 'another-schema', async () => {
		const argv = [ 'diagnose', '-' ];
		const later = JSON.stringify( { schema: 2, tool: { name: 'bucket-doctor', version: '9.0.0' } } );
		const text = transcript( argv, await runCli( argv, {}, later ) );
		expect( text ).toBe( await golden( 'diagnose-another-schema', text ) );
	} );
} );

describe( 'transcripts of what needs no store', () => {
	it.each( [
		[ 'help', [ '--help' ] ],
		[ 'check-help', [ 'check', '--help' ] ],
		[ 'diagnose-help', [ 'diagnose', '--help' ] ],
		[
			'lint-wrong',
			[ 'lint', 'tests/fixtures/policies/wrong.json', '--bucket', 'site-backups', '--prefix', 'example/' ],
		],
		[
			'check-dry-run',
			[ 'check', '--bucket', 'site-backups', '--region', 'eu-central-1', '--prefix', 'example/', '--dry-run' ],
		],
		[ 'check-without-credentials', [ 'check', '--bucket', 'site-backups', '--yes' ] ],
		[ 'check-secret-as-option', [ 'check', '--bucket', 'site-backups', '--secret-access-key', 'SECRET' ] ],
	] )( '%s', async ( name, argv ) => {
		const text = transcript( argv, await runCli( argv ) );
		expect( text ).toBe( await golden( name, text ) );
	} );
} );
