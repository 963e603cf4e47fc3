import { PHP_NEEDS, ensurePhp, findPhp } from './ensure-php.mjs';
import { Failure, say } from './run.mjs';

/** Versions of PHP that Playground brings along and the plugin runs on. */
export const PLAYGROUND_VERSIONS = [ '7.4', '8.0', '8.1', '8.2', '8.3', '8.4', '8.5' ];

const DEFAULT_VERSION = '8.3';

/**
 * What runs a WordPress: PHP of this system, or the one that Playground brings along.
 *
 * @typedef {{way: 'native', command: string, version: string}|{way: 'playground', version: string}} Php
 */

/**
 * @param {string} [version] Version of PHP.
 * @return {Php} Playground.
 * @throws {Failure} When it has no such version.
 */
export const playgroundPhp = ( version = DEFAULT_VERSION ) => {
	if ( ! PLAYGROUND_VERSIONS.includes( version ) ) {
		throw new Failure( `Playground has PHP ${ PLAYGROUND_VERSIONS.join( ', ' ) }, not ${ version }.` );
	}
	return { way: 'playground', version };
};

/**
 * Chooses what runs WordPress: what was asked for, else PHP of this system where there is one or can be, else Playground.
 *
 * @param {Object}  asked
 * @param {boolean} asked.native     Whether it has to be PHP of this system.
 * @param {boolean} asked.playground Whether it has to be Playground.
 * @param {string}  [asked.php]      Version of PHP in Playground.
 * @return {Promise<Php>} The choice, said in one line where it is not the usual one.
 * @throws {Failure} When it cannot be as asked.
 */
export const choosePhp = async ( { native, playground, php } ) => {
	if ( native && ( playground || php ) ) {
		throw new Failure( 'Either --native, or --playground and --php.' );
	}
	if ( native ) {
		return ensurePhp();
	}
	if ( playground || php ) {
		const chosen = playgroundPhp( php );
		say( `WordPress runs in Playground, with PHP ${ chosen.version } in Node: it takes a minute to start.` );
		return chosen;
	}
	const found = await findPhp();
	if ( found ) {
		return found;
	}
	say( `No ${ PHP_NEEDS } here: WordPress runs in Playground instead, which takes a minute to start.` );
	return playgroundPhp();
};
