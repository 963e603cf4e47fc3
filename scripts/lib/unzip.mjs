import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const STORED = 0;

/** @param {Buffer} archive */
const findDirectory = ( archive ) => {
	for ( let at = archive.length - 22; at >= 0; at-- ) {
		if ( archive.readUInt32LE( at ) === END_OF_DIRECTORY ) {
			return { count: archive.readUInt16LE( at + 10 ), start: archive.readUInt32LE( at + 16 ) };
		}
	}
	throw new Error( 'not a zip archive' );
};

/** @param {Buffer} archive */
function* entriesOf( archive ) {
	const { count, start } = findDirectory( archive );
	let at = start;
	for ( let index = 0; index < count; index++ ) {
		if ( archive.readUInt32LE( at ) !== DIRECTORY_ENTRY ) {
			throw new Error( 'damaged zip archive' );
		}
		const nameLength = archive.readUInt16LE( at + 28 );
		const header = archive.readUInt32LE( at + 42 );
		// The local header repeats name and extra field, with lengths of its own.
		const data = header + 30 + archive.readUInt16LE( header + 26 ) + archive.readUInt16LE( header + 28 );
		const bytes = archive.subarray( data, data + archive.readUInt32LE( at + 20 ) );
		yield {
			name: archive.toString( 'utf8', at + 46, at + 46 + nameLength ),
			bytes: archive.readUInt16LE( at + 10 ) === STORED ? bytes : inflateRawSync( bytes ),
		};
		at += 46 + nameLength + archive.readUInt16LE( at + 30 ) + archive.readUInt16LE( at + 32 );
	}
}

/**
 * Unpacks a zip archive, so that no program for it has to be installed.
 *
 * @param {string} file   Archive.
 * @param {string} target Folder to unpack into.
 * @throws {Error} When the archive is damaged or names a file outside the folder.
 */
export const unzip = async ( file, target ) => {
	for ( const { name, bytes } of entriesOf( await readFile( file ) ) ) {
		const destination = path.join( target, name );
		if ( ! destination.startsWith( path.join( target, path.sep ) ) ) {
			throw new Error( `zip archive names a file outside its folder: ${ name }` );
		}
		if ( name.endsWith( '/' ) ) {
			await mkdir( destination, { recursive: true } );
		} else {
			await mkdir( path.dirname( destination ), { recursive: true } );
			await writeFile( destination, bytes );
		}
	}
};
