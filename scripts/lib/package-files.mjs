import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { inRoot } from './paths.mjs';

/** Folder in the archive, which becomes the plugin's folder. */
const FOLDER = 'bucket-doctor';

/** What the plugin is made of. */
const PLUGIN = [ 'bucket-doctor.php', 'uninstall.php', 'readme.txt', 'includes', 'languages' ].map( ( name ) => [
	`plugin/${ name }`,
	name,
] );

// A built script can be read by nobody: what it is made from goes along, laid out so that `npm install && npm run build:admin` makes it again.
const SOURCE = [
	'package.json',
	'webpack.config.js',
	'scripts/webpack',
	'src/admin',
	'src/engine',
	'src/reporters',
].map( ( name ) => [ name, `source/${ name }` ] );

/** A file, or all files in a folder, as [ absolute, relative ] pairs; relative is '' for a file. */
const filesIn = async ( entry ) => {
	const names = await readdir( entry, { recursive: true, withFileTypes: true } ).catch( () => undefined );
	if ( ! names ) {
		return [ [ entry, '' ] ];
	}
	return names
		.filter( ( name ) => name.isFile() )
		.map( ( name ) => path.join( name.parentPath ?? name.path, name.name ) )
		.map( ( file ) => [ file, path.relative( entry, file ).replaceAll( path.sep, '/' ) ] );
};

/**
 * Collects what goes into the archive.
 *
 * @param {string} build Folder of a production build.
 * @return {Promise<Map<string, Buffer>>} Path in the archive → content.
 */
export const packageFiles = async ( build ) => {
	const files = new Map();
	const entries = [
		...[ ...PLUGIN, [ 'LICENSE', 'LICENSE' ], ...SOURCE ].map( ( [ from, to ] ) => [ inRoot( from ), to ] ),
		[ build, 'build' ],
	];
	for ( const [ from, to ] of entries ) {
		for ( const [ file, name ] of await filesIn( from ) ) {
			files.set( path.posix.join( FOLDER, to, name ), await readFile( file ) );
		}
	}
	return files;
};
