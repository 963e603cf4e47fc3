import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { scripts } from '../../package.json';

const ROOT = resolve( __dirname, '../..' );

const markdownIn = ( folder: string ): string[] =>
	readdirSync( folder, { withFileTypes: true } ).flatMap( ( entry ) => {
		const path = join( folder, entry.name );
		return entry.isDirectory() ? markdownIn( path ) : [ path ].filter( ( name ) => name.endsWith( '.md' ) );
	} );

const PAGES = [
	...readdirSync( ROOT )
		.filter( ( name ) => name.endsWith( '.md' ) )
		.map( ( name ) => join( ROOT, name ) ),
	...markdownIn( join( ROOT, 'docs' ) ),
	// Transcripts are not prose.
	...markdownIn( join( ROOT, 'tests' ) ).filter( ( file ) => ! file.includes( join( 'tests', 'golden' ) ) ),
];

/** The page without what is only shown, never followed: blocks and spans of code. */
const prose = ( page: string ): string => page.replace( /^```[^]*?^```/gm, '' ).replace( /`[^`\n]*`/g, '' );

/** The name by which GitHub lets a heading be linked. */
const anchorOf = ( heading: string ): string =>
	heading
		.toLowerCase()
		.replace( /[^\p{L}\p{N}\s_-]/gu, '' )
		.trim()
		.replace( /\s/g, '-' );

const anchorsOf = ( file: string ): string[] =>
	[ ...readFileSync( file, 'utf8' ).matchAll( /^#{1,6} (.+)$/gm ) ].map( ( [ , heading = '' ] ) =>
		anchorOf( heading )
	);

const partsOf = ( link: string ): { path: string; anchor?: string } => {
	const [ path = '', anchor ] = link.split( '#' );
	return anchor === undefined ? { path } : { path, anchor };
};

/** What is wrong with a link; undefined where nothing is. */
function brokenLink( from: string, link: string ): string | undefined {
	const { path, anchor } = partsOf( link );
	const target = path === '' ? from : resolve( dirname( from ), decodeURI( path ) );
	if ( ! existsSync( target ) || relative( ROOT, target ).startsWith( '..' ) ) {
		return `${ link }: there is no such file`;
	}
	if ( anchor !== undefined && ( statSync( target ).isDirectory() || ! anchorsOf( target ).includes( anchor ) ) ) {
		return `${ link }: there is no such heading`;
	}
	return undefined;
}

const linksOf = ( page: string ): string[] =>
	[ ...prose( page ).matchAll( /\]\(\s*([^)\s]+)\s*\)/g ), ...prose( page ).matchAll( /(?:src|href)="([^"]+)"/g ) ]
		.map( ( [ , link = '' ] ) => link )
		.filter( ( link ) => ! /^[a-z]+:/.test( link ) );

/** Files of the project that a page names in code type: `docs/cli.md`, `tests/contract/`. */
const namedFiles = ( page: string ): string[] =>
	[ ...page.matchAll( /`((?:docs|src|tests|scripts|plugin)\/[\w./-]+)`/g ) ].map( ( [ , path = '' ] ) => path );

/** Made when needed, so they are not in a fresh clone. */
const IS_MADE = /^plugin\/build\b/;

describe.each( PAGES.map( ( file ) => [ relative( ROOT, file ), file ] ) )( '%s', ( _, file = '' ) => {
	const page = readFileSync( file, 'utf8' );

	it( 'links to files and headings that exist', () => {
		expect( linksOf( page ).flatMap( ( link ) => brokenLink( file, link ) ?? [] ) ).toEqual( [] );
	} );

	it( 'names files and folders that exist', () => {
		expect(
			namedFiles( page ).filter( ( path ) => ! IS_MADE.test( path ) && ! existsSync( join( ROOT, path ) ) )
		).toEqual( [] );
	} );

	it( 'names npm scripts that exist', () => {
		const named = [ ...page.matchAll( /\bnpm (?:run ([\w:-]+)|(start|test)\b)/g ) ].map(
			( [ , a, b ] ) => a ?? b ?? ''
		);
		expect( named.filter( ( name ) => ! ( name in scripts ) ) ).toEqual( [] );
	} );
} );

describe( 'the check of links', () => {
	const from = join( ROOT, 'README.md' );

	it.each( [
		[ 'docs/nowhere.md', 'there is no such file' ],
		[ 'docs/cli.md#nowhere', 'there is no such heading' ],
		[ '#nowhere', 'there is no such heading' ],
		[ '../../etc/passwd', 'there is no such file' ],
	] )( 'sees that %s is broken', ( link, complaint ) => {
		expect( brokenLink( from, link ) ).toContain( complaint );
	} );

	it( 'follows a link to a heading', () => {
		expect( brokenLink( from, 'docs/cli.md#exit-codes' ) ).toBeUndefined();
	} );
} );
