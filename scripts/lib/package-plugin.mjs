import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeZip } from './make-zip.mjs';
import { packageFiles } from './package-files.mjs';
import { inCache, inRoot } from './paths.mjs';
import { Failure, mustRun, run } from './run.mjs';
import { hashOf, readStamp, writeStamp } from './stamp.mjs';

const SOURCES = [
	'LICENSE',
	'package.json',
	'package-lock.json',
	'plugin/bucket-doctor.php',
	'plugin/includes',
	'plugin/languages',
	'plugin/readme.txt',
	'plugin/uninstall.php',
	'scripts/lib/make-zip.mjs',
	'scripts/lib/package-files.mjs',
	'scripts/webpack',
	'src',
	'webpack.config.js',
];

// Where neither the environment nor git knows a date: the earliest that a zip archive can hold.
const NO_DATE = Date.UTC( 1980, 0, 1 );

/** When this state of the project was made: as the environment says (reproducible-builds.org), or the last commit. */
const readDate = async () => {
	const given = process.env.SOURCE_DATE_EPOCH;
	if ( given !== undefined && ! /^\d+$/.test( given ) ) {
		throw new Failure( `SOURCE_DATE_EPOCH is “${ given }”: give it as seconds since 1970, or not at all.` );
	}
	const { code, stdout } = given ? { code: 0, stdout: given } : await run( 'git', [ 'log', '-1', '--format=%ct' ] );
	return new Date( Math.max( code === 0 ? Number( stdout ) * 1000 : 0, NO_DATE ) );
};

/** Builds the scripts anew, into a folder of their own: what lies in plugin/build may be anything. */
const build = async () => {
	const folder = inCache( 'package', `build-${ process.pid }` );
	await rm( folder, { recursive: true, force: true } );
	const webpack = inRoot( 'node_modules/webpack-cli/bin/cli.js' );
	const args = [
		'--mode',
		'production',
		'--config',
		inRoot( 'webpack.config.js' ),
		'--config-name',
		'admin',
		'--output-path',
		folder,
	];
	await mustRun( process.execPath, [ webpack, ...args ], { env: { ...process.env, NODE_ENV: 'production' } } );
	return folder;
};

/** @return {Promise<string>} Name of the archive. */
const fileName = async () => {
	const { version } = JSON.parse( await readFile( inRoot( 'package.json' ), 'utf8' ) );
	return `bucket-doctor-${ version }.zip`;
};

/**
 * Makes the archive that WordPress installs, from a build of its own. The same sources give the same bytes.
 *
 * @param {string} [target] Folder to write it into.
 * @return {Promise<string>} The archive.
 * @throws {Failure} When the build fails.
 */
export const packagePlugin = async ( target = inRoot( 'artifacts' ) ) => {
	const folder = await build();
	const bytes = makeZip( await packageFiles( folder ), await readDate() );
	await rm( folder, { recursive: true } );
	await mkdir( target, { recursive: true } );
	const file = path.join( target, await fileName() );
	// In one move: whoever reads meanwhile gets the old one or the new one.
	await writeFile( `${ file }.${ process.pid }`, bytes );
	await rename( `${ file }.${ process.pid }`, file );
	return file;
};

/**
 * Makes the archive, unless it is there for these very sources.
 *
 * @return {Promise<string>} The archive.
 */
export const ensurePackage = async () => {
	const wanted = await hashOf( SOURCES );
	const file = path.join( inCache( 'package' ), await fileName() );
	if ( ( await readStamp( 'package' ) ) !== wanted || ! existsSync( file ) ) {
		await packagePlugin( inCache( 'package' ) );
		await writeStamp( 'package', wanted );
	}
	return file;
};
