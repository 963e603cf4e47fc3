import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { inCache } from './paths.mjs';
import { Failure, say } from './run.mjs';
import { downloadWordPress } from './wordpress-download.mjs';
import { wordPressFromDebian } from './wordpress-from-debian.mjs';

export const DEFAULT_VERSION = process.env.BUCKET_DOCTOR_WORDPRESS ?? '7.1.4';

// Version → Debian suite with it.
const SUITES = { '7.1.4': 'sid', '6.8.7': 'trixie' };

export const VERSIONS = Object.keys( SUITES );

/**
 * Gets an untouched copy of WordPress, once.
 *
 * @param {string} version One of VERSIONS.
 * @return {Promise<string>} Its folder; not to be written into.
 * @throws {Failure} With the line that says how to get it.
 */
export const getWordPress = async ( version = DEFAULT_VERSION ) => {
	if ( ! SUITES[ version ] ) {
		throw new Failure( `WordPress ${ version } is not one of ${ VERSIONS.join( ', ' ) }.` );
	}
	const target = inCache( 'wordpress', version );
	if ( existsSync( path.join( target, 'wp-load.php' ) ) ) {
		return target;
	}
	await mkdir( path.dirname( target ), { recursive: true } );
	for ( const leftover of [ '', '.copy', '.download' ] ) {
		await rm( target + leftover, { recursive: true, force: true } );
	}
	say( `Getting WordPress ${ version } …` );
	const reasons = [];
	for ( const get of [
		() => downloadWordPress( version, target ),
		() => wordPressFromDebian( SUITES[ version ], target ),
	] ) {
		try {
			await get();
			await noteOtherVersion( version, target );
			return target;
		} catch ( error ) {
			reasons.push( error.cause?.message ?? error.message );
		}
	}
	throw new Failure( `WordPress ${ version } is missing (${ reasons.join( '; ' ) }): unpack it into ${ target }.` );
};

/** Debian's suites move on: another patch release is good enough, but is not passed over in silence. */
const noteOtherVersion = async ( version, target ) => {
	const source = await readFile( path.join( target, 'wp-includes/version.php' ), 'utf8' );
	const found = /\$wp_version\s*=\s*'([^']+)'/.exec( source )?.[ 1 ];
	if ( found !== version ) {
		say( `Got WordPress ${ found } in place of ${ version }.` );
	}
};
