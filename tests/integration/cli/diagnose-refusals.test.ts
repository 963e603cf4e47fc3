import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSandbox } from '../../../src/sandbox/server';
import { environmentOf, optionsOf, runCli } from '../../support/run-cli';
import { worldNamed } from '../../support/run-world';

type Json = { [ name: string ]: unknown };

let folder = '';
let saved: Json = {};

beforeAll( async () => {
	folder = await mkdtemp( join( tmpdir(), 'bucket-doctor-' ) );
	const world = worldNamed( 'delete-missing' );
	const sandbox = await startSandbox( world );
	const { stdout } = await runCli(
		[ 'probe', ...optionsOf( sandbox.line ), '--yes' ],
		environmentOf( sandbox.line )
	);
	await sandbox.close();
	saved = JSON.parse( stdout );
} );

afterAll( () => rm( folder, { recursive: true } ) );

const tool = { name: 'bucket-doctor', version: '0.1.0' };

describe( 'diagnose ends with one line on stderr and 2 for', () => {
	const HINT = 'What can be diagnosed is saved by: bucket-doctor probe --save FILE';

	it.each( [
		[ 'no JSON', 'Bucket Doctor', `Standard input is no JSON. ${ HINT }` ],
		[ 'nothing', '', `Standard input is no JSON. ${ HINT }` ],
		[ 'half a run', '{ "schema": 1, "tool"', `Standard input is no JSON. ${ HINT }` ],
		[ 'a list', '[]', 'Standard input cannot be diagnosed: this is no report of Bucket Doctor.' ],
		[
			'another schema',
			JSON.stringify( { schema: 2, tool } ),
			'Standard input cannot be diagnosed: its schema is 2; this version reads schema 1.',
		],
		[
			'a schema that speaks to the terminal',
			JSON.stringify( { schema: '\u001b[2J\n\u009b', tool } ),
			'Standard input cannot be diagnosed: "its schema is \\u001b[2J\\n\\u009b; this version reads schema 1".',
		],
		[
			'a report without what was tested',
			JSON.stringify( { schema: 1, tool } ),
			'Standard input cannot be diagnosed: it does not say what was tested.',
		],
	] )( '%s', async ( _name, stdin, line ) => {
		expect( await runCli( [ 'diagnose', '-' ], {}, stdin ) ).toEqual( {
			code: 2,
			stdout: '',
			stderr: `${ line }\n`,
		} );
	} );

	it.each( [
		[ 'a missing file', 'nowhere.json', 'cannot be read (ENOENT).' ],
		[ 'a folder', '.', 'cannot be read (EISDIR).' ],
		[ 'a text', 'notes.txt', `is no JSON. ${ HINT }` ],
	] )( '%s, by its name', async ( _name, name, line ) => {
		const file = join( folder, name );
		await writeFile( join( folder, 'notes.txt' ), 'canary' );
		expect( await runCli( [ 'diagnose', file ] ) ).toEqual( {
			code: 2,
			stdout: '',
			stderr: `${ file } ${ line }\n`,
		} );
	} );

	it.each( [ [ [] ], [ [ 'canary', 'canary' ] ] ] )( 'not exactly one file: %j', async ( files ) => {
		expect( await runCli( [ 'diagnose', ...files ] ) ).toEqual( {
			code: 2,
			stdout: '',
			stderr: 'diagnose takes one file, such as run.json. See: bucket-doctor diagnose --help\n',
		} );
	} );

	it( 'an unknown reporter, before the file is opened', async () => {
		const { code, stderr } = await runCli( [ 'diagnose', join( folder, 'nowhere.json' ), '--reporter', 'html' ] );
		expect( { code, stderr } ).toEqual( { code: 2, stderr: '--reporter is one of text, markdown, json.\n' } );
	} );
} );

/** Every place in the run, as the names that lead to it. */
const places = ( value: unknown, above: readonly string[] = [] ): ReadonlyArray< readonly string[] > =>
	typeof value !== 'object' || value === null
		? []
		: Object.entries( value ).flatMap( ( [ name, inner ] ) => {
				const place = [ ...above, name ];
				return [ place, ...places( inner, place ) ];
			} );

/** The same kind of place in every observation is looked at once. */
const kindOf = ( place: readonly string[] ): string =>
	place.map( ( name ) => ( /^\d+$/.test( name ) ? '#' : name ) ).join( '.' );

function damaged( place: readonly string[], value: unknown ): Json {
	const copy = structuredClone( saved );
	const last = place[ place.length - 1 ] ?? '';
	const holder = place.slice( 0, -1 ).reduce( ( inner, name ) => inner[ name ] as Json, copy );
	holder[ last ] = value;
	return copy;
}

describe( 'diagnose of a damaged run', () => {
	it( 'gives a report or says in one line what is broken, and never speaks to the terminal', async () => {
		const problems = [ { kind: 'transport', code: 'a', message: 'b' } ];
		saved = { ...saved, problems };
		const kinds = new Map( places( saved ).map( ( place ) => [ kindOf( place ), place ] as const ) );
		const counts = { reports: 0, refusals: 0 };
		for ( const place of kinds.values() ) {
			for ( const value of [ undefined, null, 0, [ null ], [ {} ], {}, '\u001b[2J\u009b' ] ) {
				const stdin = JSON.stringify( damaged( place, value ) );
				const { code, stdout, stderr } = await runCli( [ 'diagnose', '-' ], {}, stdin );
				const isReport = /^Bucket Doctor .*\nLeft behind\n/s.test( stdout ) && stderr === '';
				const isRefusal =
					stdout === '' && code === 2 && /^Standard input cannot be diagnosed: [ -~]+\n$/.test( stderr );
				expect( { place, value, isOne: isReport || isRefusal } ).toEqual( { place, value, isOne: true } );
				expect( stdout ).not.toMatch( /[\u001b\u009b]/ );
				counts[ isReport ? 'reports' : 'refusals' ]++;
			}
		}
		expect( counts.reports ).toBeGreaterThan( 100 );
		expect( counts.refusals ).toBeGreaterThan( 100 );
	} );
} );
