import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Made by `npm run build:admin`. */
const folder = resolve( __dirname, '../../../plugin/build' );
const built = ( name: string ): Buffer => readFileSync( resolve( folder, name ) );

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

test( 'The page script asks for nothing that WordPress 6.8 does not have', () => {
	const [ , list = '' ] = /'dependencies' => array\(([^)]*)\)/.exec( built( 'admin.asset.php' ).toString() ) ?? [];
	const handles = [ ...list.matchAll( /'([^']+)'/g ) ].map( ( [ , handle ] ) => handle );
	expect( handles ).toContain( 'wp-components' );
	expect( handles.filter( ( handle ) => ! KNOWN_HANDLES.includes( handle ?? '' ) ) ).toEqual( [] );
} );

test( 'The page script stays small: engine and SDK come in scripts of their own', () => {
	const script = built( 'admin.js' );
	expect( gzipSync( script, { level: 9 } ).length ).toBeLessThan( 40 * 1024 );
	const holders = readdirSync( folder ).filter(
		( name ) => /\.js$/.test( name ) && built( name ).includes( 'ListObjectsV2Request' )
	);
	expect( holders ).toHaveLength( 1 );
	expect( holders ).not.toContain( 'admin.js' );
} );

test( 'Strings of the page stay where translation tools find them', () => {
	expect( built( 'admin.js' ).toString() ).toMatch( /__\)?\(\s*"Test S3 Access",\s*"bucket-doctor"\s*\)/ );
	expect( built( 'engine.js' ).toString() ).toMatch( /__\)?\(\s*"Fix this first",\s*"bucket-doctor"\s*\)/ );
} );
