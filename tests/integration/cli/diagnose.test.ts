import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../../src/cli/main';
import { renderSavedRun, toSavedRun } from '../../../src/cli/saved-run';
import type { Report } from '../../../src/engine';
import { startSandbox } from '../../../src/sandbox/server';
import { memoryShell } from '../../support/memory-shell';
import { environmentOf, optionsOf, runCli } from '../../support/run-cli';
import type { CliResult } from '../../support/run-cli';
import { worldNamed } from '../../support/run-world';
import { normalise } from '../../support/volatile';

let folder = '';
let file = '';

beforeEach( async () => {
	folder = await mkdtemp( join( tmpdir(), 'bucket-doctor-' ) );
	file = join( folder, 'run.json' );
} );

afterEach( () => rm( folder, { recursive: true } ) );

/** One command on a fresh copy of a world. */
async function inWorld( name: string, command: string, ...more: string[] ): Promise< CliResult > {
	const sandbox = await startSandbox( worldNamed( name ) );
	const result = await runCli(
		[ command, ...optionsOf( sandbox.line ), '--yes', ...more ],
		environmentOf( sandbox.line )
	);
	await sandbox.close();
	return result;
}

const reportOf = ( { stdout }: CliResult ): Report => JSON.parse( stdout );

/** One of each verdict, and one after which something is offered: probe and check are two runs. */
const PROBED = [ 'all-right-updraftplus', 'unversioned', 'put-missing', 'locked-bucket', 'foreign-bucket' ];

/** One of each verdict again, and what only some worlds have: another region, nothing asked but twice, a store of another provider. */
const READ_AGAIN = [ ...PROBED, 'wrong-region', 'wrong-secret', 'missing-bucket', 'flavour-r2', 'flavour-ceph' ];

describe( 'probe and diagnose', () => {
	it.each( PROBED )( 'say of %s what check says', async ( world ) => {
		const checked = await inWorld( world, 'check', '--reporter', 'json' );
		await inWorld( world, 'probe', '--save', file );
		const diagnosed = await runCli( [ 'diagnose', file, '--reporter', 'json' ] );
		expect( normalise( reportOf( diagnosed ) ) ).toEqual( normalise( reportOf( checked ) ) );
		expect( { code: diagnosed.code, stderr: diagnosed.stderr } ).toEqual( { code: checked.code, stderr: '' } );
	} );

	// That a saved run of any world is read as its report was, tests/integration/worlds.test.ts asks of all.
	it.each( READ_AGAIN )( 'read of %s what check read, from what was asked and answered', async ( world ) => {
		const checked = await inWorld( world, 'check', '--reporter', 'json' );
		const saved = renderSavedRun( toSavedRun( reportOf( checked ) ) );
		const diagnosed = await runCli( [ 'diagnose', '-', '--reporter', 'json' ], {}, saved );
		expect( diagnosed ).toEqual( { ...checked, stderr: '' } );
	} );
} );

describe( 'diagnose', () => {
	it.each( [ 'text', 'markdown', 'json' ] )( 'reads a saved report as %s to the letter', async ( reporter ) => {
		const checked = await inWorld( 'delete-missing', 'check', '--reporter', reporter, '--save', file );
		expect( await runCli( [ 'diagnose', file, '--reporter', reporter ] ) ).toEqual( { ...checked, stderr: '' } );
	} );

	it( 'reads from standard input, in whatever form a shell redirects into a file', async () => {
		const { stdout } = await inWorld( 'missing-bucket', 'probe' );
		const expected = await runCli( [ 'diagnose', '-' ], {}, stdout );
		expect( expected ).toMatchObject( { code: 1, stderr: '' } );
		await writeFile( file, Buffer.from( `\uFEFF${ stdout.replace( /\n/g, '\r\n' ) }`, 'utf16le' ) );
		expect( await runCli( [ 'diagnose', file ] ) ).toEqual( expected );
		await writeFile( file, `\uFEFF${ stdout }` );
		expect( await runCli( [ 'diagnose', file ] ) ).toEqual( expected );
	} );

	it( 'saves the report when told to', async () => {
		const { stdout } = await inWorld( 'missing-bucket', 'probe' );
		const { code, stderr } = await runCli( [ 'diagnose', '-', '--save', file ], {}, stdout );
		expect( { code, stderr } ).toEqual( { code: 1, stderr: `The report is saved in ${ file }.\n` } );
		expect( JSON.parse( await readFile( file, 'utf8' ) ) ).toMatchObject( { schema: 1, verdict: 'not-ready' } );
	} );

	it( 'knows of a run that it was stopped', async () => {
		const sandbox = await startSandbox( worldNamed( 'all-right-updraftplus' ) );
		const stop = new AbortController();
		stop.abort();
		const shell = memoryShell( { env: environmentOf( sandbox.line ), stop: stop.signal } );
		const argv = [ 'probe', ...optionsOf( sandbox.line ), '--yes' ];
		await main( argv, shell );
		await sandbox.close();
		expect( JSON.parse( shell.output() ) ).toMatchObject( { stopped: true } );
		const diagnosed = await runCli( [ 'diagnose', '-', '--reporter', 'json' ], {}, shell.output() );
		expect( diagnosed.code ).toBe( 2 );
		expect( reportOf( diagnosed ).decisions ).toContainEqual(
			expect.objectContaining( { action: 's3:PutObject', decision: 'unknown', reason: 'stopped' } )
		);
	} );
} );
