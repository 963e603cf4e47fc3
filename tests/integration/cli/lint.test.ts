import { readFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { completePolicy, findProfile, toTarget } from '../../../src/engine';
import { loadWorld } from '../../../src/sandbox/load-world';
import { startSandbox } from '../../../src/sandbox/server';
import { aConnection } from '../../support/connection';
import { environmentOf, optionsOf, runCli } from '../../support/run-cli';

const WRONG = 'tests/fixtures/policies/wrong.json';

const profile = findProfile( 'updraftplus' )!;
const right = JSON.stringify( completePolicy( profile, toTarget( aConnection(), profile ) ) );

let folder: string;
beforeAll( async () => {
	folder = await mkdtemp( join( tmpdir(), 'bucket-doctor-lint-' ) );
} );
afterAll( () => rm( folder, { recursive: true } ) );

async function fileWith( name: string, text: string ): Promise< string > {
	const path = join( folder, name );
	await writeFile( path, text );
	return path;
}

test( 'the least policy has no mistake, also from standard input', async () => {
	const { code, stdout, stderr } = await runCli(
		[ 'lint', '-', '--bucket', 'site-backups', '--prefix', 'example/' ],
		{},
		right
	);
	expect( { code, stderr } ).toEqual( { code: 0, stderr: '' } );
	expect( stdout ).toMatch( /^No mistake was found in the policy\.\n/ );
	expect( stdout ).toMatch( /not seen at S3/ );
} );

test( 'a policy with mistakes ends with 1, and as JSON with the same findings', async () => {
	const options = [ '--bucket', 'site-backups', '--prefix', 'example/' ];
	const text = await runCli( [ 'lint', WRONG, ...options ] );
	const json = await runCli( [ 'lint', WRONG, ...options, '--reporter', 'json' ] );
	expect( [ text.code, json.code ] ).toEqual( [ 1, 1 ] );
	const rules = ( JSON.parse( json.stdout ).findings as { rule: string }[] ).map( ( { rule } ) => rule );
	expect( rules ).toEqual( expect.arrayContaining( [ 'wrong-resource-type', 'unknown-action', 'placeholder' ] ) );
	expect( text.stdout.match( /^\[..\] .*$/gm )!.length ).toBeGreaterThan( rules.length );
} );

test.each( [
	[ [ 'lint' ], 'lint takes one file' ],
	[ [ 'lint', 'a.json', 'b.json' ], 'lint takes one file' ],
	[ [ 'lint', '/nowhere/policy.json' ], 'cannot be read (ENOENT)' ],
	[ [ 'lint', '-' ], 'Standard input is empty' ],
	[ [ 'lint', WRONG, '--profile', 'nonsense' ], 'profile' ],
	[ [ 'lint', WRONG, '--reporter', 'xml' ], '--reporter is one of text, markdown, json.' ],
	[ [ 'check', '--bucket', 'b', '--policy=-' ], '--policy takes a file' ],
] )( '%j is refused with a sentence', async ( argv, message ) => {
	const { code, stdout, stderr } = await runCli( argv );
	expect( { code, stdout } ).toEqual( { code: 2, stdout: '' } );
	expect( stderr ).toContain( message );
} );

test( 'what is no JSON is a finding with its place, not an error', async () => {
	const { code, stdout } = await runCli( [ 'lint', await fileWith( 'broken.json', '{\n  "Version" "2012"\n}' ) ] );
	expect( code ).toBe( 1 );
	expect( stdout ).toContain( 'Line 2, column 13' );
} );

test( 'a policy beside a test changes no row of it, and is in every form of the report', async () => {
	const sandbox = await startSandbox( await loadWorld( 'put-missing' ) );
	const argv = [ 'check', ...optionsOf( sandbox.line ), '--yes' ];
	const environment = environmentOf( sandbox.line );
	const alone = JSON.parse( ( await runCli( [ ...argv, '--reporter', 'json' ], environment ) ).stdout );
	const policy = [ '--policy', await fileWith( 'mine.json', await readFile( WRONG, 'utf8' ) ) ];
	const both = await runCli( [ ...argv, ...policy, '--reporter', 'json' ], environment );
	const markdown = await runCli( [ ...argv, ...policy, '--reporter', 'markdown' ], environment );
	const text = await runCli( [ ...argv, ...policy ], environment );
	await sandbox.close();

	const report = JSON.parse( both.stdout );
	const decisions = ( { decisions: rows }: typeof report ) =>
		rows.map( ( { action, decision }: Record< string, string > ) => [ action, decision ] );
	expect( decisions( report ) ).toEqual( decisions( alone ) );
	expect( report.verdict ).toBe( alone.verdict );
	expect( both.code ).toBe( 1 );
	expect( alone.policy.pasted ).toBeUndefined();
	expect( report.policy.pasted.isReadable ).toBe( true );
	const open = report.decisions.filter( ( { decision }: Record< string, string > ) => decision === 'unknown' );
	expect( report.policy.pasted.rows.map( ( { action }: Record< string, string > ) => action ) ).toEqual(
		open.map( ( { action }: Record< string, string > ) => action )
	);
	expect( markdown.stdout ).toContain( '## The policy that you pasted' );
	expect( text.stdout ).toContain( 'The policy that you pasted\n--------------------------' );
	expect( both.stdout ).not.toContain( '"Sid"' );
} );

test( 'a saved report is read again with a policy', async () => {
	const sandbox = await startSandbox( await loadWorld( 'put-missing' ) );
	const file = join( folder, 'run.json' );
	await runCli(
		[ 'check', ...optionsOf( sandbox.line ), '--read-only', '--save', file ],
		environmentOf( sandbox.line )
	);
	await sandbox.close();
	const { stdout } = await runCli( [ 'diagnose', file, '--policy', WRONG, '--reporter', 'json' ] );
	const { rows } = JSON.parse( stdout ).policy.pasted;
	expect( rows.length ).toBeGreaterThan( 0 );
} );
