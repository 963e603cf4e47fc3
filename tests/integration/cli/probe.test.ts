import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toSavedRun } from '../../../src/cli/saved-run';
import type { Report } from '../../../src/engine';
import { loadWorld } from '../../../src/sandbox/load-world';
import { startSandbox } from '../../../src/sandbox/server';
import type { Sandbox } from '../../../src/sandbox/server';
import { environmentOf, optionsOf, runCli } from '../../support/run-cli';
import { normalise } from '../../support/volatile';

let sandbox: Sandbox;
let folder = '';

beforeEach( async () => {
	folder = await mkdtemp( join( tmpdir(), 'bucket-doctor-' ) );
	sandbox = await startSandbox( await loadWorld( 'put-missing' ) );
} );

afterEach( async () => {
	await sandbox.close();
	await rm( folder, { recursive: true } );
} );

const run = ( command: string, ...more: string[] ) =>
	runCli( [ command, ...optionsOf( sandbox.line ), '--yes', ...more ], environmentOf( sandbox.line ) );

describe( 'probe', () => {
	it( 'keeps the observations of a test and no opinion on them', async () => {
		const { code, stdout, stderr } = await run( 'probe' );
		const saved = JSON.parse( stdout );
		const report = JSON.parse( ( await run( 'check', '--reporter', 'json' ) ).stdout ) as Report;
		expect( { code, stderr } ).toEqual( { code: 0, stderr: '' } );
		expect( Object.keys( saved ).sort() ).toEqual( [
			'finishedAt',
			'leftovers',
			'observations',
			'problems',
			'profile',
			'readOnly',
			'schema',
			'startedAt',
			'target',
			'tool',
		] );
		expect( normalise( saved ) ).toEqual( normalise( toSavedRun( report ) ) );
	} );

	it( 'keeps them in a file when told to', async () => {
		const file = join( folder, 'run.json' );
		const { code, stdout, stderr } = await run( 'probe', '--save', file );
		expect( { code, stdout, stderr } ).toEqual( {
			code: 0,
			stdout: '',
			stderr: `The run is saved in ${ file }.\n`,
		} );
		const text = await readFile( file, 'utf8' );
		expect( JSON.parse( text ).observations.length ).toBeGreaterThan( 5 );
		expect( text ).toMatch( /^[\t\n -~]*$/ );
		expect( text ).not.toContain( sandbox.line.secretAccessKey );
	} );
} );
