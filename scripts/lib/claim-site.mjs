import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { inCache } from './paths.mjs';

const isAlive = ( pid ) => {
	try {
		process.kill( pid, 0 );
		return true;
	} catch ( error ) {
		return error.code === 'EPERM';
	}
};

/** @param {string} lock */
const isHeld = ( lock ) => {
	try {
		return isAlive( Number( readFileSync( lock, 'utf8' ) ) );
	} catch {
		return false;
	}
};

/** @param {string} lock */
const tryToTake = ( lock ) => {
	if ( ! isHeld( lock ) ) {
		rmSync( lock, { force: true } );
	}
	try {
		writeFileSync( lock, String( process.pid ), { flag: 'wx' } );
		return true;
	} catch {
		return false;
	}
};

/**
 * Takes a site for this process alone, until it ends: two that share a database would spoil each other's work.
 *
 * @param {string} name Wanted name.
 * @return {string} That name, or with a number behind it where another process has it.
 */
export const claimSite = ( name ) => {
	mkdirSync( inCache( 'sites' ), { recursive: true } );
	for ( let number = 1; ; number++ ) {
		const candidate = number === 1 ? name : `${ name }-${ number }`;
		const lock = inCache( 'sites', `${ candidate }.lock` );
		if ( tryToTake( lock ) ) {
			process.once( 'exit', () => rmSync( lock, { force: true } ) );
			return candidate;
		}
	}
};
