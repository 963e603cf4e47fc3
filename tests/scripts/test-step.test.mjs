import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { after } from 'node:test';
import { countCorpus, countJest, countJunit, countNode, countPlaywright } from '../../scripts/lib/test-counts.mjs';
import { runStep } from '../../scripts/lib/test-step.mjs';

const save = async ( text ) => {
	const folder = await mkdtemp( path.join( tmpdir(), 'bucket-doctor-' ) );
	after( () => rm( folder, { recursive: true } ) );
	const file = path.join( folder, 'result' );
	await writeFile( file, text );
	return file;
};

const step = ( code, count ) => ( {
	group: 'g',
	name: 'n',
	run: async () => ( { code, stdout: 'out', stderr: 'err' } ),
	...( count ? { count } : {} ),
} );

test( 'a step without tests counts nothing when it succeeds and one failed when it does not', async () => {
	assert.deepEqual( await runStep( step( 0 ) ), { passed: 0, failed: 0, output: 'out\nerr' } );
	assert.deepEqual( await runStep( step( 1 ) ), { passed: 0, failed: 1, output: 'out\nerr' } );
} );

test( 'a step with tests that ends badly although all of them passed counts as failed', async () => {
	const { passed, failed } = await runStep( step( 1, () => ( { passed: 5, failed: 0 } ) ) );
	assert.deepEqual( [ passed, failed ], [ 5, 1 ] );
} );

test( 'a step that should have tests and ran none counts as failed', async () => {
	assert.equal( ( await runStep( step( 0, () => ( { passed: 0, failed: 0 } ) ) ) ).failed, 1 );
} );

test( 'a step whose result file is missing counts as failed', async () => {
	assert.equal( ( await runStep( step( 0, () => countJest( '/nowhere' ) ) ) ).failed, 1 );
} );

test( 'a step that throws counts as failed and says why', async () => {
	const { failed, output } = await runStep( {
		group: 'g',
		name: 'n',
		run: () => Promise.reject( new Error( 'no PHP' ) ),
	} );
	assert.equal( failed, 1 );
	assert.match( output, /no PHP/ );
} );

test( 'failed tests are counted as they are', async () => {
	assert.equal( ( await runStep( step( 1, () => ( { passed: 1, failed: 3 } ) ) ) ).failed, 3 );
} );

test( 'Jest: a file that could not be run is a failure', async () => {
	const file = await save( JSON.stringify( { numPassedTests: 7, numFailedTests: 1, numRuntimeErrorTestSuites: 2 } ) );
	assert.deepEqual( await countJest( file ), { passed: 7, failed: 3 } );
} );

test( 'PHPUnit: the outermost suite has the sums', async () => {
	const file = await save(
		'<?xml version="1.0"?>\n<testsuites>\n  <testsuite name="" tests="9" assertions="20" errors="1" warnings="0" failures="2" skipped="1" time="0.1">\n    <testsuite name="unit" tests="4" assertions="9" errors="0" warnings="0" failures="0" skipped="0" time="0.1">'
	);
	assert.deepEqual( await countJunit( file ), { passed: 5, failed: 3 } );
} );

test( 'Playwright: a broken set-up is a failure, a second try is told', async () => {
	const file = await save(
		JSON.stringify( {
			stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 0 },
			errors: [ { message: 'set-up' } ],
		} )
	);
	assert.deepEqual( await countPlaywright( file ), { passed: 5, failed: 2, retried: 1 } );
} );

test( 'Node: cancelled tests are failures', () => {
	assert.deepEqual( countNode( 'TAP version 13\n# tests 6\n# pass 3\n# fail 2\n# cancelled 1\n' ), {
		passed: 3,
		failed: 3,
	} );
} );

test( 'corpus: whatever is wrong in a world is a failure', () => {
	const line = { worlds: 500, wrong: 0, settleable: 0, overgeneralised: 0, uncured: 0, notMinimal: 0, harmed: 0 };
	const printed = ( more ) => `something before\n${ JSON.stringify( { ...line, ...more } ) }\n`;
	assert.deepEqual( countCorpus( printed( {} ) ), { passed: 500, failed: 0 } );
	for ( const kind of [ 'wrong', 'settleable', 'overgeneralised', 'uncured', 'notMinimal', 'harmed' ] ) {
		assert.deepEqual( countCorpus( printed( { [ kind ]: 2 } ) ), { passed: 498, failed: 2 } );
	}
	assert.throws( () => countCorpus( 'it broke off' ) );
} );
