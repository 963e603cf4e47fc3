import { parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import { placeOf } from './place';
import type { PolicyPlace } from '../model/policy-reading';
import { readStatement } from './statement';
import type { PolicyStatement } from './statement';

/** A pasted text, as far as it can be read. */
export interface PolicyView {
	/** As it was pasted, without the mark at its beginning. */
	readonly source: string;
	/** The same with straight quotation marks and plain blanks; as long as the source. */
	readonly text: string;
	/** Where it stops being JSON. */
	readonly fault?: { readonly code: string; readonly offset: number };
	/** The whole text; absent with a fault. */
	readonly root?: Node;
	/** The object that has the statements: the root, or what a tool has put it into. */
	readonly document?: Node;
	readonly statements: readonly PolicyStatement[];
	/** `${…}` is a variable only in the newer of the two versions of the language. */
	readonly hasVariables: boolean;
	readonly place: ( node: Node ) => PolicyPlace;
}

/** Twice what S3 takes for a bucket, for indented texts; IAM takes less. */
export const LONGEST_POLICY = 40_000;
const DEEPEST = 100;

export const TYPOGRAPHIC_QUOTES = /[“”„‟«»″]/g;
export const HARD_BLANKS = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;

/** Whether brackets are nested as in no policy; a parser that calls itself would run out of room. */
function isTooDeep( text: string ): boolean {
	let depth = 0;
	for ( const character of text ) {
		depth += Number( '[{'.includes( character ) ) - Number( ']}'.includes( character ) );
		if ( depth > DEEPEST ) {
			return true;
		}
	}
	return false;
}

export const property = ( node: Node | undefined, name: string ): Node | undefined =>
	node?.type === 'object'
		? node.children?.find( ( { children } ) => children?.[ 0 ]?.value === name )?.children?.[ 1 ]
		: undefined;

/** What `aws iam get-policy-version`, `get-user-policy` and templates put around a policy. */
export const WRAPPERS: ReadonlyArray< readonly string[] > = [
	[ 'PolicyDocument' ],
	[ 'PolicyVersion', 'Document' ],
	[ 'Document' ],
	[ 'Policy' ],
	[ 'policy' ],
];

/** What stands inside a wrapper; undefined where there is none. */
export function unwrapped( root: Node ): { readonly inner: Node; readonly wrapper: string } | undefined {
	if ( property( root, 'Statement' ) ) {
		return undefined;
	}
	const [ only, second ] = root.type === 'array' ? ( root.children ?? [] ) : [];
	if ( only && ! second && property( only, 'Statement' ) ) {
		return { inner: only, wrapper: '[ ]' };
	}
	for ( const path of WRAPPERS ) {
		const inner = path.reduce< Node | undefined >( property, root );
		if ( inner ) {
			return { inner, wrapper: path.join( '.' ) };
		}
	}
	return undefined;
}

/** Nodes of the statements: of a policy, of a list of statements, of a statement alone. */
function statementNodes( document: Node ): readonly Node[] {
	const list =
		property( document, 'Statement' ) ??
		( isStatement( document ) || document.type === 'array' ? document : undefined );
	return ( list?.type === 'array' ? ( list.children ?? [] ) : [ list ] ).filter(
		// A list of several policies is no list of statements.
		( node ): node is Node => node?.type === 'object' && ! property( node, 'Statement' )
	);
}

export const isStatement = ( node: Node ): boolean =>
	property( node, 'Effect' ) !== undefined && property( node, 'Statement' ) === undefined;

function parse( text: string ): { readonly root: Node | undefined; readonly error: ParseError | undefined } {
	const errors: ParseError[] = [];
	const root = parseTree( text, errors, { disallowComments: true } );
	return { root, error: errors[ 0 ] };
}

/** What a word processor makes of quotation marks and blanks is read as what was meant, where it is no JSON as it stands. */
function parseRepaired( source: string ) {
	const asPasted = parse( source );
	const repaired = source.replace( TYPOGRAPHIC_QUOTES, '"' ).replace( HARD_BLANKS, ' ' );
	return asPasted.error && repaired !== source
		? { ...parse( repaired ), text: repaired }
		: { ...asPasted, text: source };
}

/** Reads a text that may be anything. Never throws. */
export function readPolicy( pasted: string ): PolicyView {
	const source = pasted.replace( /^\ufeff/, '' );
	const place = ( node: Node ) => placeOf( source, node );
	const empty = { source, text: source, place, statements: [], hasVariables: false };
	if ( source.length > LONGEST_POLICY || isTooDeep( source ) ) {
		return { ...empty, fault: { code: 'TooLong', offset: 0 } };
	}
	const { root, error, text } = parseRepaired( source );
	if ( error || ! root ) {
		const code = error ? printParseErrorCode( error.error ) : 'ValueExpected';
		return { ...empty, text, fault: { code, offset: error?.offset ?? 0 } };
	}
	const document = unwrapped( root )?.inner ?? root;
	return {
		...empty,
		text,
		root,
		document,
		statements: statementNodes( document ).map( ( node, index ) => readStatement( node, index + 1, place ) ),
		hasVariables: property( document, 'Version' )?.value === '2012-10-17',
	};
}
