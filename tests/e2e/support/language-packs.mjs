import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import gettextParser from 'gettext-parser';
import { POT_FILE } from '../../../scripts/lib/make-pot.mjs';
import { inRoot } from '../../../scripts/lib/paths.mjs';
import { DOMAIN, stringsOfScript } from '../../../scripts/lib/strings-of-scripts.mjs';

const HEADERS = { 'content-type': 'text/plain; charset=utf-8', 'plural-forms': 'nplurals=2; plural=n != 1;' };

/** A text that can be told from the English one, with all its placeholders. */
const translate = ( text ) => `⟦${ text }⟧`;

const md5 = ( text ) => createHash( 'md5' ).update( text ).digest( 'hex' );

const compileMo = ( locale, translations ) =>
	gettextParser.mo.compile( { charset: 'utf-8', headers: { ...HEADERS, language: locale }, translations } );

/** WordPress's own file: without one it does not offer the language. */
const renderCore = ( locale, direction ) =>
	compileMo( locale, {
		'text direction': { ltr: { msgctxt: 'text direction', msgid: 'ltr', msgstr: [ direction ] } },
	} );

const renderPhp = async ( locale ) => {
	const { translations } = gettextParser.po.parse( await readFile( inRoot( POT_FILE ) ) );
	for ( const entry of Object.values( translations ).flatMap( Object.values ) ) {
		entry.msgstr = entry.msgid ? [ translate( entry.msgid ) ] : entry.msgstr;
	}
	return compileMo( locale, translations );
};

const renderJson = ( locale, texts ) =>
	JSON.stringify( {
		domain: 'messages',
		locale_data: {
			messages: {
				'': { domain: 'messages', lang: locale, 'plural-forms': HEADERS[ 'plural-forms' ] },
				...Object.fromEntries( texts.map( ( text ) => [ text, [ translate( text ) ] ] ) ),
			},
		},
	} );

/**
 * Writes a language pack into a site as WordPress.org makes it: one file for PHP, and one for each script, which is named by the md5 of its path in the
 * plugin and holds the strings that stand in the built script.
 *
 * @param {string}      root      WordPress's folder.
 * @param {string}      locale    Language, e.g. `de_DE`.
 * @param {'ltr'|'rtl'} direction Which way it is written.
 */
export const addLanguagePack = async ( root, locale, direction ) => {
	const languages = path.join( root, 'wp-content/languages' );
	const plugins = path.join( languages, 'plugins' );
	await mkdir( plugins, { recursive: true } );
	await writeFile( path.join( languages, `${ locale }.mo` ), renderCore( locale, direction ) );
	await writeFile( path.join( plugins, `${ DOMAIN }-${ locale }.mo` ), await renderPhp( locale ) );
	for ( const name of ( await readdir( inRoot( 'plugin/build' ) ) ).filter( ( file ) => file.endsWith( '.js' ) ) ) {
		const found = stringsOfScript( name, await readFile( inRoot( 'plugin/build', name ), 'utf8' ) );
		if ( found.length ) {
			const file = `${ DOMAIN }-${ locale }-${ md5( `build/${ name }` ) }.json`;
			await writeFile(
				path.join( plugins, file ),
				renderJson(
					locale,
					found.map( ( { text } ) => text )
				)
			);
		}
	}
};
