import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inRoot } from '../paths.mjs';
import { Failure } from '../run.mjs';

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/**
 * @param {string|undefined} id
 * @throws {Failure} Unless it can be the name of a file, a page and an option's value.
 */
export const requireId = ( id ) => {
	if ( ! ID.test( id ?? '' ) ) {
		throw new Failure( 'An id is lower-case words joined by hyphens, such as missing-bucket.' );
	}
};

/**
 * Makes new files; none where one of them is there already.
 *
 * @param {Record<string, string>} files Texts by path in the project.
 * @throws {Failure} Names what is in the way.
 */
export const makeFiles = async ( files ) => {
	const present = Object.keys( files ).filter( ( name ) => existsSync( inRoot( name ) ) );
	if ( present.length ) {
		throw new Failure( `${ present.join( ', ' ) } exists already; nothing was made.` );
	}
	for ( const [ name, text ] of Object.entries( files ) ) {
		await mkdir( path.dirname( inRoot( name ) ), { recursive: true } );
		await writeFile( inRoot( name ), text );
	}
};

/**
 * Puts a line before the first of a kind that comes after it by the alphabet, or behind the last.
 *
 * @param {string} text Source.
 * @param {RegExp} kind What a line of that kind looks like; its first group is compared.
 * @param {string} line New line of that kind.
 */
export const insertSorted = ( text, kind, line ) => {
	const lines = text.split( '\n' );
	const nameOf = ( candidate ) => kind.exec( candidate )?.[ 1 ];
	const name = nameOf( line );
	const after = lines.findIndex( ( candidate ) => nameOf( candidate ) !== undefined && nameOf( candidate ) > name );
	const last = lines.findLastIndex( ( candidate ) => nameOf( candidate ) !== undefined );
	lines.splice( after === -1 ? last + 1 : after, 0, line );
	return lines.join( '\n' );
};

/**
 * @param {string}                   file   Path in the project.
 * @param {(text: string) => string} change What becomes of it.
 */
export const changeFile = async ( file, change ) =>
	writeFile( inRoot( file ), change( await readFile( inRoot( file ), 'utf8' ) ) );
