import ts from 'typescript';
import { Failure } from './run.mjs';

export const DOMAIN = 'bucket-doctor';

/** Functions that translate → what their arguments are. */
const FUNCTIONS = new Map( [
	[ '__', [ 'text', 'domain' ] ],
	[ '_x', [ 'text', 'context', 'domain' ] ],
	[ '_n', [ 'text', 'plural', undefined, 'domain' ] ],
	[ '_nx', [ 'text', 'plural', undefined, 'context', 'domain' ] ],
] );

const TRANSLATORS = /^translators:/i;

/**
 * @typedef {Object} Found
 * @property {string} text      English.
 * @property {string} [plural]  English for several.
 * @property {string} [context] What tells it from another string with the same text.
 * @property {string} [comment] What translators are told.
 * @property {string} file      Where it stands.
 */

/** Name of the function that is called: `__()`, `i18n.__()`, or `(0, i18n.__)()` as bundles have it. */
const calledName = ( node ) => {
	if ( ts.isIdentifier( node ) ) {
		return node.text;
	}
	if ( ts.isPropertyAccessExpression( node ) ) {
		return node.name.text;
	}
	if ( ts.isParenthesizedExpression( node ) ) {
		return calledName( node.expression );
	}
	return ts.isBinaryExpression( node ) ? calledName( node.right ) : '';
};

/** Comments for translators, each with the line it ends in, in order. */
const commentsOf = ( source ) => {
	const comments = [];
	for ( const match of source.text.matchAll( /\/\*([\s\S]*?)\*\/|\/\/(.*)/g ) ) {
		const text = ( match[ 1 ] ?? match[ 2 ] ).replace( /\s*\n\s*\*?\s*/g, ' ' ).trim();
		if ( TRANSLATORS.test( text ) ) {
			const end = match.index + match[ 0 ].length;
			comments.push( { text, end, line: source.getLineAndCharacterOfPosition( end ).line } );
		}
	}
	return comments;
};

/**
 * Finds the strings to translate in a script.
 *
 * @param {string} file    Name of the script, for messages and references.
 * @param {string} content TypeScript or JavaScript.
 * @return {Found[]} In the order in which they stand there.
 * @throws {Failure} Where a tool for translators would not find a string: no literal, or of another domain.
 */
export const stringsOfScript = ( file, content ) => {
	const source = ts.createSourceFile( file, content, ts.ScriptTarget.Latest, true );
	const comments = commentsOf( source );
	const found = [];
	let lastEnd = 0;

	const read = ( call, parts ) => {
		const values = {};
		call.arguments.forEach( ( argument, index ) => {
			if ( parts[ index ] ) {
				values[ parts[ index ] ] = ts.isStringLiteralLike( argument ) ? argument.text : undefined;
			}
		} );
		if ( values.domain !== DOMAIN || parts.some( ( part ) => part && values[ part ] === undefined ) ) {
			throw new Failure(
				`${ file }: ${ call.getText().slice( 0, 80 ) } needs literal texts and the domain '${ DOMAIN }'.`
			);
		}
		const start = call.getStart();
		const { line } = source.getLineAndCharacterOfPosition( start );
		const comment = comments.findLast( ( { end, line: at } ) => end <= start && end > lastEnd && at >= line - 1 );
		lastEnd = start;
		const { domain, ...texts } = values;
		found.push( { ...texts, ...( comment ? { comment: comment.text } : {} ), file } );
	};

	const visit = ( node ) => {
		const parts = ts.isCallExpression( node ) && FUNCTIONS.get( calledName( node.expression ) );
		if ( parts ) {
			read( node, parts );
		}
		ts.forEachChild( node, visit );
	};
	visit( source );
	return found;
};
