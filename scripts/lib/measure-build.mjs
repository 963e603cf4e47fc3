import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Most bytes that a visit may cost, compressed as a web server does it. */
export const LIMITS = { page: 40_000, onDemand: 150_000 };

/** What is loaded with the page; every other script only when the page asks for it. */
const PAGE_SCRIPT = 'admin.js';

// Handles of WordPress 6.8, the oldest that the plugin runs on. A handle that a site does not know keeps the script from loading, without a word.
const KNOWN_HANDLES = [
	'react',
	'react-dom',
	'react-jsx-runtime',
	'wp-a11y',
	'wp-api-fetch',
	'wp-components',
	'wp-compose',
	'wp-data',
	'wp-dom',
	'wp-dom-ready',
	'wp-element',
	'wp-html-entities',
	'wp-i18n',
	'wp-keycodes',
	'wp-primitives',
	'wp-url',
];

/**
 * @param {string} text An `*.asset.php` of the build.
 * @return {string[]} Handles that its script depends on.
 */
export const readHandles = ( text ) => {
	const [ , list ] = /'dependencies' => array\(([^)]*)\)/.exec( text ) ?? [];
	if ( list === undefined ) {
		throw new Error( 'no list of dependencies in an *.asset.php' );
	}
	return [ ...list.matchAll( /'([^']+)'/g ) ].map( ( [ , handle ] ) => handle );
};

/**
 * @typedef {Object} Measured
 * @property {{name: string, bytes: number}[]} files    Scripts and styles, with their size when compressed.
 * @property {number}                          page     Bytes of the page's script, compressed.
 * @property {number}                          onDemand Bytes of all other scripts together, compressed.
 * @property {string[]}                        problems What breaks a rule, one sentence each.
 */

/**
 * Measures a build and holds it to its limits.
 *
 * @param {string} folder Build of the plugin's scripts.
 * @return {Promise<Measured>} Sizes and problems.
 */
export const measureBuild = async ( folder ) => {
	const names = ( await readdir( folder ) ).sort();
	const read = ( name ) => readFile( path.join( folder, name ) );
	const files = await Promise.all(
		names
			.filter( ( name ) => /\.(js|css)$/.test( name ) )
			.map( async ( name ) => ( { name, bytes: gzipSync( await read( name ), { level: 9 } ).length } ) )
	);
	const sumOf = ( isWanted ) =>
		files
			.filter( ( { name } ) => name.endsWith( '.js' ) && isWanted( name ) )
			.reduce( ( sum, { bytes } ) => sum + bytes, 0 );
	const page = sumOf( ( name ) => name === PAGE_SCRIPT );
	const onDemand = sumOf( ( name ) => name !== PAGE_SCRIPT );
	const problems = [];
	if ( page > LIMITS.page ) {
		problems.push( `The page's script has ${ page } bytes, ${ LIMITS.page } are allowed.` );
	}
	if ( onDemand > LIMITS.onDemand ) {
		problems.push( `The scripts on demand have ${ onDemand } bytes together, ${ LIMITS.onDemand } are allowed.` );
	}
	for ( const name of names.filter( ( file ) => file.endsWith( '.asset.php' ) ) ) {
		for ( const handle of readHandles( ( await read( name ) ).toString() ) ) {
			if ( ! KNOWN_HANDLES.includes( handle ) ) {
				problems.push( `${ name } needs ${ handle }, which WordPress 6.8 does not have or keeps to itself.` );
			}
		}
	}
	for ( const name of names.filter( ( file ) => file.endsWith( '.map' ) ) ) {
		problems.push( `${ name } is a source map: build with NODE_ENV=production.` );
	}
	return { files, page, onDemand, problems };
};
