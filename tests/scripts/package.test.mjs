import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { homedir, tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import test, { after, before } from 'node:test';
import AdmZip from 'adm-zip';
import { ensurePackage } from '../../scripts/lib/package-plugin.mjs';
import { ROOT, inCache, inRoot } from '../../scripts/lib/paths.mjs';
import { mustRun } from '../../scripts/lib/run.mjs';

const DATE = '1700000001';

let folder;
let archive;
let other;
/** @type {Map<string, Buffer>} Path in the plugin's folder → content. */
const files = new Map();

const text = ( name ) => files.get( name ).toString();
const names = ( isWanted ) => [ ...files.keys() ].filter( isWanted );

before( async () => {
	folder = await mkdtemp( path.join( tmpdir(), 'bucket-doctor-' ) );
	process.env.SOURCE_DATE_EPOCH = DATE;
	await rm( inCache( 'package' ), { recursive: true, force: true } );
	archive = await readFile( await ensurePackage() );
	// Somebody else, elsewhere, in another language.
	await mustRun( process.execPath, [ inRoot( 'scripts/package.mjs' ), '--output', folder ], {
		cwd: folder,
		env: { ...process.env, TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8', NODE_ENV: 'development' },
	} );
	const [ made ] = await readdir( folder );
	other = await readFile( path.join( folder, made ) );
	for ( const entry of new AdmZip( archive ).getEntries() ) {
		files.set( entry.entryName.replace( /^bucket-doctor\//, '' ), entry.getData() );
	}
} );

after( () => rm( folder, { recursive: true } ) );

test( 'two runs give the same bytes, whatever time zone, language and environment', () => {
	assert.ok( archive.equals( other ) );
} );

test( 'files are in order, in one folder, with one time and one mode', () => {
	const entries = new AdmZip( archive, { noSort: true } ).getEntries();
	const order = entries.map( ( { entryName } ) => entryName );
	assert.deepEqual( order, [ ...order ].sort() );
	assert.ok( order.every( ( name ) => name.startsWith( 'bucket-doctor/' ) ) );
	assert.deepEqual(
		[ ...new Set( entries.map( ( { header } ) => header.timeval ) ) ],
		[ entries[ 0 ].header.timeval ]
	);
	// Nov 14 2023 22:13:20 UTC, regular files that everyone may read and the owner may write.
	assert.equal( entries[ 0 ].header.timeval, ( ( 43 * 16 + 11 ) * 32 + 14 ) * 65536 + ( 22 * 64 + 13 ) * 32 + 10 );
	assert.deepEqual(
		[ ...new Set( entries.map( ( { attr } ) => Math.floor( attr / 65536 ).toString( 8 ) ) ) ],
		[ '100644' ]
	);
} );

test( 'it holds the plugin and nothing of the workshop', () => {
	const top = [ ...new Set( names( () => true ).map( ( name ) => name.split( '/' )[ 0 ] ) ) ];
	assert.deepEqual( top.sort(), [
		'LICENSE',
		'bucket-doctor.php',
		'build',
		'includes',
		'languages',
		'readme.txt',
		'source',
		'uninstall.php',
	] );
	assert.deepEqual(
		names( ( name ) =>
			/(^|\/)(\.|tests?\/|node_modules\/|vendor\/|sandbox\/|cli\/)|\.(map|zip|sh|md|phar)$/.test( name )
		),
		[]
	);
	assert.deepEqual(
		names( ( name ) => /[^A-Za-z0-9._/-]/.test( name ) ),
		[]
	);
} );

test( 'PHP of the archive is PHP of the project, file by file', async () => {
	const packed = names( ( name ) => name.startsWith( 'includes/' ) ).sort();
	const present = ( await readdir( inRoot( 'plugin/includes' ), { recursive: true } ) ).filter( ( name ) =>
		name.endsWith( '.php' )
	);
	assert.deepEqual( packed, present.map( ( name ) => `includes/${ name.replaceAll( '\\', '/' ) }` ).sort() );
} );

test( 'no file tells who made it or where', () => {
	const traces = [ ROOT, `${ homedir() }/`, `${ tmpdir() }/`, `/home/${ userInfo().username }/`, '/node_modules/.' ];
	for ( const [ name, content ] of files ) {
		const found = traces.filter( ( trace ) => content.includes( trace ) );
		assert.deepEqual( found, [], name );
	}
} );

test( 'no file holds a key: what looks like one are AWS’s own examples and forms', () => {
	for ( const [ name, content ] of files ) {
		const keys =
			content.toString( 'latin1' ).match( /\b(AKIA|ASIA)[A-Z2-7]{16}\b|-----BEGIN [A-Z ]*PRIVATE KEY/g ) ?? [];
		assert.deepEqual(
			keys.filter( ( key ) => ! key.endsWith( 'EXAMPLE' ) ),
			[],
			name
		);
	}
} );

test( 'no PHP file can be opened directly', () => {
	for ( const name of names( ( file ) => file.endsWith( '.php' ) && ! file.endsWith( '.asset.php' ) ) ) {
		assert.match( text( name ), /\ndefined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \)/, name );
	}
	// A list that WordPress's own tools write, without a line that runs.
	for ( const name of names( ( file ) => file.endsWith( '.asset.php' ) ) ) {
		assert.match( text( name ), /^<\?php return array\([^;]*\);\s*$/, name );
	}
} );

test( 'no PHP names a local address, and none of the functions that the directory forbids', () => {
	for ( const name of names( ( file ) => file.endsWith( '.php' ) ) ) {
		assert.doesNotMatch( text( name ), /https?:\/\/(localhost|127\.0\.0\.1|[\w.-]*\.local\b)/, name );
		assert.doesNotMatch(
			text( name ),
			/\b(eval|create_function|passthru|shell_exec|proc_open|system|exec|move_uploaded_file|error_reporting|ini_set|base64_decode\( *['"])\s*\(/,
			name
		);
	}
} );

const header = ( field ) => new RegExp( `^ \\* ${ field }: +(.+)$`, 'm' ).exec( text( 'bucket-doctor.php' ) )?.[ 1 ];
const readme = ( field ) => new RegExp( `^${ field }: +(.+)$`, 'm' ).exec( text( 'readme.txt' ) )?.[ 1 ];

test( 'the plugin’s header says what the directory asks for', () => {
	assert.equal( header( 'Plugin Name' ), 'Bucket Doctor' );
	assert.ok( header( 'Description' ).length <= 140 );
	assert.equal( header( 'Text Domain' ), 'bucket-doctor' );
	assert.equal( header( 'Domain Path' ), '/languages' );
	assert.equal( header( 'License' ), 'GPL-2.0-or-later' );
	assert.match( header( 'License URI' ), /^https:\/\/www\.gnu\.org\// );
	assert.ok( header( 'Author' ) );
	for ( const field of [ 'Requires at least', 'Requires PHP', 'License', 'License URI' ] ) {
		assert.equal( readme( field ), header( field ), field );
	}
} );

test( 'there is one version', async () => {
	const { version } = JSON.parse( text( 'source/package.json' ) );
	assert.match( version, /^\d+\.\d+\.\d+$/ );
	assert.equal( header( 'Version' ), version );
	assert.equal( readme( 'Stable tag' ), version );
	assert.match( text( 'bucket-doctor.php' ), new RegExp( `new Plugin\\( __FILE__, '${ version }' \\)` ) );
	assert.match( text( 'source/src/engine/version.ts' ), new RegExp( `'${ version }'` ) );
	assert.match( text( 'languages/bucket-doctor.pot' ), new RegExp( `Bucket Doctor ${ version }` ) );
} );

test( 'the licences of everything in the scripts are there', () => {
	const { dependencies } = JSON.parse( text( 'source/package.json' ) );
	const list = text( 'build/third-party-licenses.txt' );
	for ( const [ name, version ] of Object.entries( dependencies ) ) {
		const isListed = [ 'Apache-2.0', 'MIT' ].some( ( licence ) =>
			list.includes( `${ name } ${ version } (${ licence })` )
		);
		assert.ok( isListed, name );
	}
	assert.match( list, /^@smithy\/core \d/m );
	assert.match( list, /^webpack \d/m );
	assert.match( list, /Apache License\s+Version 2\.0/ );
	assert.match( text( 'LICENSE' ), /GNU GENERAL PUBLIC LICENSE/ );
	assert.match( text( 'readme.txt' ), /Apache-2\.0.*version 3/s );
} );

test( 'every built script has its readable sources in the archive, and the readme says so', () => {
	assert.ok( names( ( name ) => /^source\/src\/(admin|engine|reporters)\/.*\.tsx?$/.test( name ) ).length > 200 );
	assert.match( text( 'readme.txt' ), /`source`.*`npm install && npm run build:admin`/s );
	for ( const name of names( ( file ) => /^source\/webpack\.config\.js$|^source\/scripts\/.*\.js$/.test( file ) ) ) {
		const folderOfFile = path.posix.dirname( name );
		for ( const [ , required ] of text( name ).matchAll( /require\( '(\.[^']+)' \)/g ) ) {
			assert.ok(
				files.has( `${ path.posix.join( folderOfFile, required ) }.js` ),
				`${ name } needs ${ required }`
			);
		}
	}
} );
