import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inCache, inRoot } from './paths.mjs';
import { Failure, run } from './run.mjs';
import { unzip } from './unzip.mjs';
import { makeSalts, renderConfig, siteConstants } from './wp-config.mjs';

const SQLITE_ZIP = inRoot( 'node_modules/@wp-playground/cli/sqlite-database-integration.zip' );
const SQLITE_PLUGIN = 'sqlite-database-integration';

/** @param {string} root WordPress's folder. */
const addSqlite = async ( root ) => {
	const muPlugins = path.join( root, 'wp-content/mu-plugins' );
	const folder = path.join( muPlugins, SQLITE_PLUGIN );
	await unzip( SQLITE_ZIP, muPlugins );
	await rename( path.join( muPlugins, `plugin-${ SQLITE_PLUGIN }` ), folder );
	const dropIn = ( await readFile( path.join( folder, 'db.copy' ), 'utf8' ) )
		.replaceAll( '{SQLITE_IMPLEMENTATION_FOLDER_PATH}', folder )
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

/** Links the plugin itself, so that a new build shows at once. */
const linkPlugin = async ( root ) => {
	const link = path.join( root, 'wp-content/plugins/bucket-doctor' );
	await rm( link, { recursive: true, force: true } );
	await symlink( inRoot( 'plugin' ), link, 'junction' );
};

/** Links must-use plugins, and only these: what an earlier start has linked goes. */
const linkMuPlugins = async ( root, files ) => {
	const folder = path.join( root, 'wp-content/mu-plugins' );
	const earlier = ( await readdir( folder ) ).filter( ( name ) => name.endsWith( '.php' ) );
	await Promise.all( earlier.map( ( name ) => rm( path.join( folder, name ) ) ) );
	await Promise.all( files.map( ( file ) => symlink( file, path.join( folder, path.basename( file ) ) ) ) );
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

const install = async ( php, root, log ) => {
	const { code, stdout, stderr } = await run( php.command, [ inRoot( 'scripts/php/install-site.php' ), root ] );
	if ( code !== 0 ) {
		const logged = await readFile( log, 'utf8' ).catch( () => '' );
		throw new Failure( `WordPress could not be installed.\n${ stdout }${ stderr }${ logged.slice( -2000 ) }` );
	}
};

/**
 * Makes a WordPress site with SQLite, an administrator `admin` (password `password`) and the plugin active.
 *
 * @param {Object}                                options
 * @param {string}                                options.name        Name of the site, as claimed.
 * @param {string}                                options.wordpress   Folder of an untouched WordPress.
 * @param {{command: string}}                     options.php         PHP to run it with.
 * @param {string}                                options.home        Address it will have.
 * @param {boolean}                               [options.isFresh]   Whether to begin with an empty database.
 * @param {Record<string, string|number|boolean>} [options.constants] Further constants of wp-config.php.
 * @param {string[]}                              [options.muPlugins] Files to run as must-use plugins.
 * @return {Promise<{root: string, database: string, log: string}>} WordPress's folder, the database's file, PHP's log.
 */
export const makeSite = async ( { name, wordpress, php, home, isFresh = false, constants = {}, muPlugins = [] } ) => {
	const folder = inCache( 'sites', name );
	const root = path.join( folder, 'wordpress' );
	const database = path.join( folder, 'database' );
	const log = path.join( folder, 'php.log' );
	await copyWordPress( wordpress, folder, root );
	if ( isFresh ) {
		await rm( database, { recursive: true, force: true } );
		await rm( log, { force: true } );
	}
	await mkdir( database, { recursive: true } );
	await linkPlugin( root );
	await linkMuPlugins( root, [ inRoot( 'scripts/php/quiet-site.php' ), ...muPlugins ] );
	const config = { ...siteConstants( { home, database, log } ), ...( await readSalts( folder ) ), ...constants };
	await writeFile( path.join( root, 'wp-config.php' ), renderConfig( config ), { mode: 0o600 } );
	await install( php, root, log );
	return { root, database: path.join( database, 'wordpress.sqlite' ), log };
};
