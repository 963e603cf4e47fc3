import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inCache, inRoot } from './paths.mjs';
import { unzip } from './unzip.mjs';
import { makeSalts, renderConfig, siteConstants, toPhp } from './wp-config.mjs';

const SQLITE_ZIP = inRoot( 'node_modules/@wp-playground/cli/sqlite-database-integration.zip' );
const SQLITE_PLUGIN = 'sqlite-database-integration';

/** @param {string} root WordPress's folder. */
const addSqlite = async ( root ) => {
	const muPlugins = path.join( root, 'wp-content/mu-plugins' );
	await unzip( SQLITE_ZIP, muPlugins );
	await rename( path.join( muPlugins, `plugin-${ SQLITE_PLUGIN }` ), path.join( muPlugins, SQLITE_PLUGIN ) );
};

/** The drop-in finds its plugin from where it lies itself: the same site may be seen under another path next time. */
const writeDropIn = async ( root ) => {
	const dropIn = ( await readFile( path.join( root, 'wp-content/mu-plugins', SQLITE_PLUGIN, 'db.copy' ), 'utf8' ) )
		.replaceAll( "'{SQLITE_IMPLEMENTATION_FOLDER_PATH}'", `__DIR__ . '/mu-plugins/${ SQLITE_PLUGIN }'` )
		.replaceAll( '{SQLITE_PLUGIN}', `${ SQLITE_PLUGIN }/load.php` );
	await writeFile( path.join( root, 'wp-content/db.php' ), dropIn );
};

/** Copies WordPress into the site's folder, once per version. */
const copyWordPress = async ( wordpress, folder, root ) => {
	const marker = path.join( folder, 'wordpress.txt' );
	if ( ( await readFile( marker, 'utf8' ).catch( () => '' ) ) === wordpress ) {
		return;
	}
	await rm( folder, { recursive: true, force: true } );
	await mkdir( folder, { recursive: true } );
	await cp( wordpress, root, { recursive: true } );
	await addSqlite( root );
	await writeFile( marker, wordpress );
};

/** Has must-use plugins run where they lie, and only these: what an earlier start has added goes. */
const writeMuPlugins = async ( root, files, inPhp ) => {
	const folder = path.join( root, 'wp-content/mu-plugins' );
	const earlier = ( await readdir( folder ) ).filter( ( name ) => name.endsWith( '.php' ) );
	await Promise.all( earlier.map( ( name ) => rm( path.join( folder, name ) ) ) );
	await Promise.all(
		files.map( ( file ) =>
			writeFile( path.join( folder, path.basename( file ) ), `<?php\nrequire ${ toPhp( inPhp( file ) ) };\n` )
		)
	);
};

/** Keys stay the same from start to start: what the plugin has encrypted with them remains readable. */
const readSalts = async ( folder ) => {
	const file = path.join( folder, 'salts.json' );
	if ( ! existsSync( file ) ) {
		await writeFile( file, JSON.stringify( makeSalts( () => randomBytes( 48 ).toString( 'base64' ) ) ), {
			mode: 0o600,
		} );
	}
	return JSON.parse( await readFile( file, 'utf8' ) );
};

/**
 * What a site is to be, whichever way PHP runs it.
 *
 * @typedef {Object} SiteOptions
 * @property {string}                                name        Name of the site, as claimed.
 * @property {string}                                wordpress   Folder of an untouched WordPress.
 * @property {string}                                home        Address it will have.
 * @property {boolean}                               [isFresh]   Whether to begin with an empty database.
 * @property {Record<string, string|number|boolean>} [constants] Further constants of wp-config.php.
 * @property {string[]}                              [muPlugins] Files to run as must-use plugins.
 */

/**
 * Where a site lies.
 *
 * @param {string} name Name of the site.
 * @return {{folder: string, root: string, plugin: string, database: string, log: string}} All of it; WordPress's folder; where it looks
 *         for the plugin; the folder of the database; PHP's log.
 */
export const sitePaths = ( name ) => {
	const folder = inCache( 'sites', name );
	const root = path.join( folder, 'wordpress' );
	return {
		folder,
		root,
		plugin: path.join( root, 'wp-content/plugins/bucket-doctor' ),
		database: path.join( folder, 'database' ),
		log: path.join( folder, 'php.log' ),
	};
};

/** PHP of every site runs this first. */
export const QUIET_SITE = inRoot( 'scripts/php/quiet-site.php' );

/**
 * Lays out the files of a WordPress site with SQLite, all but the plugin. It can be laid out anew for another way to run it, and keeps its database.
 *
 * @param {SiteOptions}              options
 * @param {(file: string) => string} inPhp   Path under which PHP sees a file.
 * @return {Promise<ReturnType<typeof sitePaths>>} Where it lies.
 */
export const layOutSite = async (
	{ name, wordpress, home, isFresh = false, constants = {}, muPlugins = [] },
	inPhp
) => {
	const paths = sitePaths( name );
	const { folder, root, database, log } = paths;
	await copyWordPress( wordpress, folder, root );
	if ( isFresh ) {
		await rm( database, { recursive: true, force: true } );
		await rm( log, { force: true } );
	}
	await mkdir( database, { recursive: true } );
	await writeDropIn( root );
	await writeMuPlugins( root, [ QUIET_SITE, ...muPlugins ], inPhp );
	const config = {
		...siteConstants( { home, database: inPhp( database ), log: inPhp( log ) } ),
		...( await readSalts( folder ) ),
		...constants,
	};
	await writeFile( path.join( root, 'wp-config.php' ), renderConfig( config ), { mode: 0o600 } );
	return paths;
};

/** @param {{database: string}} paths Where a site lies. */
export const databaseFile = ( { database } ) => path.join( database, 'wordpress.sqlite' );
