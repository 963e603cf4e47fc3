import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { lstat, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { after } from 'node:test';
import { copyTree } from '../../scripts/lib/mutants/copy-tree.mjs';
import { checkUnchanged, judgeMutant } from '../../scripts/lib/mutants/judge-mutant.mjs';
import { mutate, parseMutant, readMutants } from '../../scripts/lib/mutants/read-mutants.mjs';
import { inRoot, ROOT } from '../../scripts/lib/paths.mjs';
import { Failure } from '../../scripts/lib/run.mjs';

const MUTANT = { fault: 'f', file: 'a.ts', replace: 'b', with: 'c', runner: 'jest', test: 't.test.ts' };
const mutant = { name: 'x', ...MUTANT };

const tools = ( { complaint = '', failed = 0, passed = 3, isComplete = true } = {} ) => ( {
	compile: async () => complaint,
	runTests: async () => ( { passed, failed, isComplete, output: 'what the runner printed' } ),
} );

const mutants = await readMutants( ROOT );

test( 'there are enough faults, in the engine and in the relay', () => {
	assert.ok( mutants.length >= 10 );
	assert.deepEqual( [ ...new Set( mutants.map( ( { runner } ) => runner ) ) ].sort(), [ 'jest', 'phpunit' ] );
} );

for ( const each of mutants ) {
	test( `the fault ${ each.name } still fits the code, and its test is there`, async () => {
		const text = await readFile( inRoot( each.file ), 'utf8' );
		assert.notEqual( mutate( text, each ), text );
		assert.ok( existsSync( inRoot( each.test ) ), each.test );
	} );
}

test( 'a text that is gone, or there twice, is an error that says what to do', () => {
	assert.equal( mutate( 'abc', mutant ), 'acc' );
	for ( const text of [ 'ac', 'abcb' ] ) {
		assert.throws(
			() => mutate( text, mutant ),
			( error ) => error instanceof Failure && /x\.json is out of date.*Copy the lines anew/.test( error.message )
		);
	}
	assert.throws( () => mutate( 'abc', { ...mutant, with: 'b' } ), /changes nothing/ );
} );

test( 'text is put in as it is, whatever it means to a search', () => {
	assert.equal( mutate( 'abc', { ...mutant, with: '$&$1' } ), 'a$&$1c' );
} );

test( 'a file with missing or unknown fields is refused', () => {
	assert.deepEqual( parseMutant( 'x', JSON.stringify( { ...MUTANT, replace: [ 'a', 'b' ] } ) ).replace, 'a\nb' );
	for ( const text of [
		'{',
		JSON.stringify( { ...MUTANT, fault: undefined } ),
		JSON.stringify( { ...MUTANT, odd: '1' } ),
		JSON.stringify( { ...MUTANT, runner: 'mocha' } ),
	] ) {
		assert.throws( () => parseMutant( 'x', text ), Failure );
	}
} );

test( 'a fault is caught only by a test that fails', async () => {
	assert.deepEqual( await judgeMutant( mutant, tools( { failed: 1 } ) ), { isCaught: true, why: '' } );
	const missed = await judgeMutant( mutant, tools() );
	assert.equal( missed.isCaught, false );
	assert.match( missed.why, /t\.test\.ts passes all the same/ );
	const broken = await judgeMutant( mutant, tools( { complaint: 'TS2304', failed: 1 } ) );
	assert.equal( broken.isCaught, false );
	assert.match( broken.why, /does not compile[^]*TS2304/ );
	const notRun = await judgeMutant( mutant, tools( { passed: 0, isComplete: false } ) );
	assert.equal( notRun.isCaught, false );
	assert.match( notRun.why, /did not run[^]*what the runner printed/ );
} );

test( 'tests that fail without a fault, or do not run, are an error', async () => {
	assert.equal( await checkUnchanged( [ mutant ], tools() ), '' );
	for ( const bad of [ { failed: 1 }, { passed: 0 }, { isComplete: false } ] ) {
		assert.match( await checkUnchanged( [ mutant ], tools( bad ) ), /Without any fault/ );
	}
} );

test( 'the copy is whole, has its packages, and is not the tree itself', async () => {
	const folder = await mkdtemp( path.join( tmpdir(), 'bucket-doctor-' ) );
	after( () => rm( folder, { recursive: true } ) );
	const [ root, copy ] = [ path.join( folder, 'root' ), path.join( folder, 'copy' ) ];
	for ( const name of [ 'src/engine', 'node_modules/a', '.cache', '.git' ] ) {
		await mkdir( path.join( root, name ), { recursive: true } );
	}
	await writeFile( path.join( root, 'src/engine/a.ts' ), 'a' );
	await copyTree( root, copy );
	await writeFile( path.join( copy, 'src/engine/a.ts' ), 'b' );
	assert.equal( await readFile( path.join( root, 'src/engine/a.ts' ), 'utf8' ), 'a' );
	assert.ok( ( await lstat( path.join( copy, 'node_modules' ) ) ).isSymbolicLink() );
	assert.ok( ! existsSync( path.join( copy, '.cache' ) ) && ! existsSync( path.join( copy, '.git' ) ) );
	await copyTree( root, copy );
	assert.equal( await readFile( path.join( copy, 'src/engine/a.ts' ), 'utf8' ), 'a' );
	assert.ok( existsSync( path.join( root, 'node_modules/a' ) ), 'what a link leads to is not removed with it' );
} );
