import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import test, { after, before } from 'node:test';
import { Ajv } from 'ajv';
import { inCache, inRoot } from '../../scripts/lib/paths.mjs';
import { run } from '../../scripts/lib/run.mjs';

const COPIED = [ 'src', 'docs', 'scripts', 'tests', 'plugin', 'package.json', 'jest.config.cjs', 'README.md' ];
const ID = 'sleeping-store';

let copy = '';

before( async () => {
	copy = await mkdtemp( inCache( 'new-' ) );
	await Promise.all( COPIED.map( ( name ) => cp( inRoot( name ), path.join( copy, name ), { recursive: true } ) ) );
	await symlink( inRoot( 'node_modules' ), path.join( copy, 'node_modules' ) );
} );

after( () => rm( copy, { recursive: true } ) );

const make = ( ...args ) => run( process.execPath, [ 'scripts/new.mjs', ...args ], { cwd: copy } );

const catalogue = ( env = {} ) =>
	run(
		process.execPath,
		[
			'node_modules/jest/bin/jest.js',
			'tests/catalogue/gaps',
			'tests/catalogue/diagnos',
			`tests/unit/engine/diagnoses/${ ID }`,
			'--selectProjects=node',
			'--ci',
		],
		{ cwd: copy, env: { ...process.env, ...env } }
	);

const madeFiles = async () => {
	const names = await readdir( copy, { recursive: true } );
	return names.filter( ( name ) => name.includes( ID ) && ! name.startsWith( 'node_modules' ) ).sort();
};

const WORDS = {
	'error code of the answer': 'StoreAsleep',
	'a code that looks like it': 'StoreAwake',
	'message of the answer': 'Please come back tomorrow.',
	'what was seen, one sentence about the bucket': 'The store rests with the bucket',
};

/** What an author would write; any sentence will do where the tests ask for none in particular. */
const fillIn = async ( file ) => {
	const text = await readFile( path.join( copy, file ), 'utf8' );
	const filled = text.replace( /‹fill in: ([^›]+)›/g, ( _, what ) => WORDS[ what ] ?? 'The store sleeps at night.' );
	await writeFile( path.join( copy, file ), filled );
};

test( 'what is new fails the catalogue by the sentences that are to be filled in, and passes once they are', async () => {
	const { code, stdout } = await make( 'diagnosis', ID, '--layer', 'endpoint' );
	assert.equal( code, 0 );
	assert.equal( ( await make( 'world', ID ) ).code, 0 );
	const files = await madeFiles();
	assert.equal( files.length, 6 );

	const unfilled = await catalogue();
	assert.equal( unfilled.code, 1 );
	for ( const file of files ) {
		assert.match( unfilled.stderr, new RegExp( `${ file }: fill in: ` ) );
		assert.ok( file.includes( 'worlds' ) || stdout.includes( `  ${ file }\n` ) );
	}
	assert.match( unfilled.stderr, /why it happens, for who has never heard of it/ );

	await Promise.all( files.map( fillIn ) );
	const filled = await catalogue( { U: '1' } );
	assert.equal( filled.code, 0, filled.stderr );
	const page = await readFile( path.join( copy, `docs/diagnoses/${ ID }.md` ), 'utf8' );
	assert.match( page, /The store rests with the bucket “site-backups”\./ );
} );

test( 'a new world fits the schema and stands in the registry', async () => {
	assert.equal( ( await make( 'world', 'sleepy-bucket' ) ).code, 0 );
	const read = async ( file ) => readFile( path.join( copy, file ), 'utf8' );
	const fits = new Ajv( { strict: true, allowUnionTypes: true } ).compile(
		JSON.parse( await read( 'docs/world.schema.json' ) )
	);
	assert.ok(
		fits( JSON.parse( await read( 'src/sandbox/worlds/sleepy-bucket.json' ) ) ),
		JSON.stringify( fits.errors )
	);
	assert.match(
		await read( 'src/sandbox/worlds/index.ts' ),
		/'scp-deny': scpDeny,\n\t'sleeping-store': sleepingStore,\n\t'sleepy-bucket': sleepyBucket,\n\tsuspended,/
	);
} );

test( 'a bad request makes nothing and says how to ask', async () => {
	for ( const [ args, message ] of [
		[ [], /npm run new -- diagnosis ID/ ],
		[ [ 'fortune', 'x' ], /npm run new -- diagnosis ID/ ],
		[ [ 'diagnosis', '../x', '--layer', 'bucket' ], /An id is lower-case words/ ],
		[ [ 'diagnosis', 'other-thing' ], /--layer says where a request fails/ ],
		[ [ 'world', 'put-missing' ], /put-missing\.json exists already; nothing was made/ ],
	] ) {
		const { code, stderr } = await make( ...args );
		assert.equal( code, 1 );
		assert.match( stderr, message );
	}
} );
