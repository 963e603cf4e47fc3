import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT, inCache } from './paths.mjs';

// Content instead of modification times: a clone or a branch switch gives every file a new time.

/**
 * @param {string} entry File or folder, absolute.
 * @return {Promise<string[]>} All files in it, sorted; empty when it does not exist.
 */
const filesIn = async ( entry ) => {
	const info = await stat( entry ).catch( () => undefined );
	if ( ! info ) {
		return [];
	}
	if ( ! info.isDirectory() ) {
		return [ entry ];
	}
	const names = ( await readdir( entry ) ).sort();
	return ( await Promise.all( names.map( ( name ) => filesIn( path.join( entry, name ) ) ) ) ).flat();
};

/**
 * @param {string[]} entries Files and folders inside the project, relative; missing ones count as empty.
 * @return {Promise<string>} Hash of names and contents.
 */
export const hashOf = async ( entries ) => {
	const hash = createHash( 'sha256' );
	for ( const entry of entries ) {
		for ( const file of await filesIn( path.join( ROOT, entry ) ) ) {
			hash.update( `${ path.relative( ROOT, file ) }\0` ).update( await readFile( file ) );
		}
	}
	return hash.digest( 'hex' );
};

/**
 * @param {string} name What was done, as a file name.
 * @return {Promise<string|undefined>} The value it was last done for.
 */
export const readStamp = ( name ) => readFile( inCache( 'stamps', name ), 'utf8' ).catch( () => undefined );

/**
 * @param {string} name  What was done.
 * @param {string} value What it was done for.
 */
export const writeStamp = async ( name, value ) => {
	await mkdir( inCache( 'stamps' ), { recursive: true } );
	await writeFile( inCache( 'stamps', name ), value );
};
