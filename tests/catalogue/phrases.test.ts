import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import ts from 'typescript';

const ROOT = join( __dirname, '../..' );

/** Where the words of stores are known; nowhere else may anything depend on them. */
const READING = 'src/engine/reading/';
/** What is shown to people of that name, or put into a file of the test: nothing that a store says. */
const OWN_NAMES = [
	'src/engine/connection/regions.ts',
	'src/engine/connection/places.ts',
	'src/engine/iam/action-table.ts',
	'src/engine/profiles/',
	'src/engine/providers/',
	'src/engine/run/body.ts',
];
/** Calls whose texts are for people. */
const SPEAKING = /^(__|_n|_x|\w*Error)$/;
const MATCHING = [ 'includes', 'startsWith', 'endsWith', 'indexOf', 'lastIndexOf', 'match', 'matchAll', 'search' ];

const BLANK = '(?: |\\\\s[+*]?)';
const TWO_WORDS = new RegExp( `[A-Za-z]{2,}${ BLANK }[A-Za-z]{2,}` );
const THREE_WORDS = new RegExp( `[A-Za-z]{2,}${ BLANK }[A-Za-z]{2,}${ BLANK }[A-Za-z]{2,}` );

function sources( folder: string ): readonly string[] {
	return readdirSync( join( ROOT, folder ), { withFileTypes: true } ).flatMap( ( entry ) => {
		const path = `${ folder }/${ entry.name }`;
		if ( entry.isDirectory() ) {
			return sources( path );
		}
		return /\.tsx?$/.test( entry.name ) ? [ path ] : [];
	} );
}

const calleeOf = ( node: ts.CallExpression | ts.NewExpression ): string =>
	node.expression.getText().replace( /^.*\./s, '' );

function isForPeople( node: ts.Node ): boolean {
	for ( let outer = node.parent; outer; outer = outer.parent ) {
		if ( ( ts.isCallExpression( outer ) || ts.isNewExpression( outer ) ) && SPEAKING.test( calleeOf( outer ) ) ) {
			return true;
		}
	}
	return false;
}

const isMatched = ( { parent }: ts.Node ): boolean =>
	ts.isCallExpression( parent ) && MATCHING.includes( calleeOf( parent ) );

/** A text in the code that something could be compared with, and that reads like a sentence. */
function isPhrase( node: ts.Node ): boolean {
	if ( ts.isRegularExpressionLiteral( node ) ) {
		return TWO_WORDS.test( node.text );
	}
	const isText = ts.isStringLiteral( node ) || ts.isNoSubstitutionTemplateLiteral( node );
	const isPartOfText = ts.isTemplateHead( node ) || ts.isTemplateMiddle( node ) || ts.isTemplateTail( node );
	if ( ! isText && ! isPartOfText ) {
		return false;
	}
	return isMatched( node ) ? TWO_WORDS.test( node.text ) : THREE_WORDS.test( node.text ) && ! isForPeople( node );
}

/** `line: text` of every phrase of a file. */
function phrasesIn( name: string, text: string ): readonly string[] {
	const file = ts.createSourceFile( name, text, ts.ScriptTarget.Latest, true );
	const found: string[] = [];
	const visit = ( node: ts.Node ): void => {
		if ( isPhrase( node ) ) {
			found.push( `${ file.getLineAndCharacterOfPosition( node.getStart() ).line + 1 }: ${ node.getText() }` );
		}
		ts.forEachChild( node, visit );
	};
	visit( file );
	return found;
}

describe( 'words of stores', () => {
	it.each( [
		"if ( message.includes( 'access denied' ) ) {}",
		'const DENIED = /explicit\\s+deny/i;',
		"const SENTENCES = [ 'no identity-based policy allows' ].map( ( text ) => text );",
		"const THAT = 'Request has expired';",
		'const both = `the policy of ${ name }`;',
	] )( 'are seen in %s', ( code ) => {
		expect( phrasesIn( 'x.ts', code ) ).toHaveLength( 1 );
	} );

	it.each( [
		"title: __( 'Access is denied, without a reason', 'bucket-doctor' )",
		"throw new TypeError( 'this can never be' );",
		"if ( code === 'AccessDenied' ) {}",
		"case 'service control':",
	] )( 'are not seen in %s', ( code ) => {
		expect( phrasesIn( 'x.ts', code ) ).toEqual( [] );
	} );

	it( `are matched in ${ READING } alone`, () => {
		const outside = sources( 'src/engine' ).filter(
			( path ) => ! [ READING, ...OWN_NAMES ].some( ( start ) => path.startsWith( start ) )
		);
		expect( outside.length ).toBeGreaterThan( 100 );
		expect(
			outside.flatMap( ( path ) =>
				phrasesIn( path, readFileSync( join( ROOT, path ), 'utf8' ) ).map(
					( phrase ) => `${ path }:${ phrase }`
				)
			)
		).toEqual( [] );
	} );
} );
