import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import gettextParser from 'gettext-parser';
import { ensurePhp } from './ensure-php.mjs';
import { ROOT, inRoot } from './paths.mjs';
import { mustRun } from './run.mjs';
import { DOMAIN, stringsOfScript } from './strings-of-scripts.mjs';

/** @typedef {import('./strings-of-scripts.mjs').Found} Found */

/** What the screen is built from; the command line speaks English. */
const SCRIPTS = [ 'src/admin', 'src/engine', 'src/reporters' ];

export const POT_FILE = 'plugin/languages/bucket-doctor.pot';

/** Files of a folder of the project, sorted, relative. */
const filesIn = async ( folder, isWanted ) =>
	( await readdir( inRoot( folder ), { recursive: true } ) )
		.map( ( name ) => path.posix.join( folder, name.replaceAll( '\\', '/' ) ) )
		.filter( isWanted )
		.sort();

/** @return {Promise<Found[]>} Strings of the screen's sources. */
export const stringsOfSources = async () => {
	const files = (
		await Promise.all( SCRIPTS.map( ( folder ) => filesIn( folder, ( name ) => /\.tsx?$/.test( name ) ) ) )
	).flat();
	const found = await Promise.all(
		files.map( async ( file ) => stringsOfScript( file, await readFile( inRoot( file ), 'utf8' ) ) )
	);
	return found.flat();
};

/** @return {Promise<Found[]>} Strings of the plugin's PHP. */
export const stringsOfPhp = async () => {
	const php = await ensurePhp();
	const files = await filesIn(
		'plugin',
		( name ) => name.endsWith( '.php' ) && ! name.startsWith( 'plugin/build/' )
	);
	const json = await mustRun( php.command, [ inRoot( 'scripts/php/list-strings.php' ), ...files ], { cwd: ROOT } );
	return JSON.parse( json );
};

/** @return {Promise<Found[]>} What WordPress translates of the plugin's header. */
const stringsOfHeader = async () => {
	const file = 'plugin/bucket-doctor.php';
	const header = await readFile( inRoot( file ), 'utf8' );
	return [ 'Plugin Name', 'Description', 'Author' ].map( ( field ) => ( {
		text: new RegExp( `^ \\* ${ field }: +(.+)$`, 'm' ).exec( header )[ 1 ],
		comment: `${ field } of the plugin`,
		file,
	} ) );
};

const add = ( set, value ) => value !== undefined && set.add( value );

/** Strings that are the same for a translator become one entry. */
const toEntries = ( strings ) => {
	const entries = new Map();
	for ( const { text, plural, context, comment, file } of strings ) {
		const key = `${ context ?? '' }\u0004${ text }`;
		const entry = entries.get( key ) ?? { text, context, comments: new Set(), files: new Set() };
		entry.plural ??= plural;
		add( entry.comments, comment );
		add( entry.files, file );
		entries.set( key, entry );
	}
	return [ ...entries.entries() ].sort( ( [ a ], [ b ] ) => ( a < b ? -1 : 1 ) ).map( ( [ , entry ] ) => entry );
};

/** @param {Found[]} strings */
export const renderPot = ( strings, version ) => {
	const translations = {};
	for ( const { text, plural, context = '', comments, files } of toEntries( strings ) ) {
		translations[ context ] ??= {};
		translations[ context ][ text ] = {
			msgid: text,
			...( plural ? { msgid_plural: plural } : {} ),
			...( context ? { msgctxt: context } : {} ),
			msgstr: plural ? [ '', '' ] : [ '' ],
			comments: { extracted: [ ...comments ].join( '\n' ), reference: [ ...files ].sort().join( '\n' ) },
		};
	}
	const headers = {
		'project-id-version': `Bucket Doctor ${ version }`,
		'mime-version': '1.0',
		'content-type': 'text/plain; charset=utf-8',
		'content-transfer-encoding': '8bit',
		'x-domain': DOMAIN,
	};
	const pot = gettextParser.po.compile( { charset: 'utf-8', headers, translations } ).toString();
	return `# Copyright (C) Bucket Doctor contributors\n# This file is distributed under the GPL-2.0-or-later.\n${ pot }\n`;
};

/**
 * Makes the list of everything that can be translated.
 *
 * @return {Promise<string>} What POT_FILE is to hold.
 * @throws {import('./run.mjs').Failure} Where a string could not be translated.
 */
export const makePot = async () => {
	const { version } = JSON.parse( await readFile( inRoot( 'package.json' ), 'utf8' ) );
	const strings = await Promise.all( [ stringsOfHeader(), stringsOfPhp(), stringsOfSources() ] );
	return renderPot( strings.flat(), version );
};
