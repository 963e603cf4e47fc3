import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { after } from 'node:test';
import { LIMITS, measureBuild } from '../../scripts/lib/measure-build.mjs';

const ASSET = "<?php return array('dependencies' => array('wp-element', 'wp-i18n'), 'version' => 'abc');";

const measure = async ( files ) => {
	const folder = await mkdtemp( path.join( tmpdir(), 'bucket-doctor-' ) );
	after( () => rm( folder, { recursive: true } ) );
	for ( const [ name, content ] of Object.entries( { 'admin.asset.php': ASSET, ...files } ) ) {
		await writeFile( path.join( folder, name ), content );
	}
	return measureBuild( folder );
};

test( 'the page is one script, everything else is on demand', async () => {
	const { page, onDemand, problems } = await measure( {
		'admin.js': randomBytes( 1000 ),
		'engine.js': randomBytes( 2000 ),
		'sdk.js': randomBytes( 3000 ),
		'admin.css': randomBytes( 4000 ),
	} );
	assert.ok( page > 1000 && page < 1100 );
	assert.ok( onDemand > 5000 && onDemand < 5100 );
	assert.deepEqual( problems, [] );
} );

test( 'what compresses well counts little', async () => {
	const { page } = await measure( { 'admin.js': 'a'.repeat( LIMITS.page * 2 ) } );
	assert.ok( page < 1000 );
} );

test( 'too much is a problem, in the page and on demand', async () => {
	const { problems } = await measure( {
		'admin.js': randomBytes( LIMITS.page ),
		'a.js': randomBytes( LIMITS.onDemand / 2 ),
		'b.js': randomBytes( LIMITS.onDemand / 2 ),
	} );
	assert.equal( problems.length, 2 );
} );

test( 'a handle that WordPress 6.8 does not have is a problem, and so is a source map', async () => {
	const { problems } = await measure( {
		'other.asset.php': ASSET.replace( 'wp-element', 'wp-theme' ),
		'admin.js.map': '{}',
	} );
	assert.equal( problems.length, 2 );
	assert.match( problems[ 0 ], /wp-theme/ );
	assert.match( problems[ 1 ], /admin\.js\.map/ );
} );

test( 'a list of dependencies that cannot be read is an error, not an empty list', async () => {
	await assert.rejects( measure( { 'other.asset.php': '<?php return [];' } ) );
} );
