import { every, some } from './truth';
import type { Truth } from './truth';

/** One character, any one (`?`), or any number of them (`*`). */
type Token = { readonly literal: string } | 'one' | 'many';

const VARIABLE = /\$\{([^}]*)\}/g;
const LITERALS: ReadonlySet< string > = new Set( [ '*', '?', '$' ] );
const WILD: ReadonlyMap< string, Token > = new Map( [
	[ '*', 'many' ],
	[ '?', 'one' ],
] );

type ToTokens = ( text: string ) => readonly Token[];

const plain: ToTokens = ( text ) => [ ...text ].map( ( literal ) => ( { literal } ) );
const wild: ToTokens = ( text ) => [ ...text ].map( ( literal ) => WILD.get( literal ) ?? { literal } );

/** Tokens of a pattern; `isOpen` where it holds a variable of which the text does not tell the value. */
function tokens(
	pattern: string,
	toTokens: ToTokens,
	hasVariables: boolean
): { readonly list: readonly Token[]; readonly isOpen: boolean } {
	const list: Token[] = [];
	let isOpen = false;
	let end = 0;
	for ( const match of hasVariables ? pattern.matchAll( VARIABLE ) : [] ) {
		const [ whole, name = '' ] = match;
		const isLiteral = LITERALS.has( name );
		list.push( ...toTokens( pattern.slice( end, match.index ) ), isLiteral ? { literal: name } : 'many' );
		isOpen ||= ! isLiteral;
		end = match.index + whole.length;
	}
	return { list: [ ...list, ...toTokens( pattern.slice( end ) ) ], isOpen };
}

const fits = ( token: Token | undefined, character: string | undefined ): boolean =>
	character !== undefined &&
	token !== undefined &&
	( token === 'one' || ( token !== 'many' && token.literal === character ) );

/** Steps through both, and goes back to the last star where they part: no pattern takes long. */
function isMatch( pattern: readonly Token[], text: readonly string[] ): boolean {
	let [ at, position, star, resume ] = [ 0, 0, -1, 0 ];
	while ( position < text.length ) {
		if ( fits( pattern[ at ], text[ position ] ) ) {
			at++;
			position++;
		} else if ( pattern[ at ] === 'many' ) {
			star = at++;
			resume = position;
		} else if ( star >= 0 ) {
			at = star + 1;
			position = ++resume;
		} else {
			return false;
		}
	}
	return pattern.slice( at ).every( ( token ) => token === 'many' );
}

function compare( pattern: string, toTokens: ToTokens, text: string, hasVariables: boolean ): Truth {
	const { list, isOpen } = tokens( pattern, toTokens, hasVariables );
	if ( ! isMatch( list, [ ...text ] ) ) {
		return 'no';
	}
	return isOpen ? 'maybe' : 'yes';
}

/** Whether a pattern of a policy (`*`, `?`, and variables where the policy has them) fits a literal text. */
export const matchPattern = ( pattern: string, text: string, hasVariables: boolean ): Truth =>
	compare( pattern, wild, text, hasVariables );

/** The same where a star is a star. */
export const matchLiteral = ( value: string, text: string, hasVariables: boolean ): Truth =>
	compare( value, plain, text, hasVariables );

/** Names of actions are the same in capitals. */
export const matchAction = ( pattern: string, action: string ): boolean =>
	matchPattern( pattern.toLowerCase(), action.toLowerCase(), false ) === 'yes';

const PARTS = 6;

/** Partition, service, region, account and the rest, which may hold colons. */
function partsOf( arn: string ): readonly string[] {
	const parts = arn.split( ':' );
	return [
		...parts.slice( 0, PARTS - 1 ),
		...( parts.length >= PARTS ? [ parts.slice( PARTS - 1 ).join( ':' ) ] : [] ),
	];
}

/**
 * Whether an ARN of a policy covers a literal ARN, or `*` for actions without a resource. AWS compares part by part; of a star at the end
 * of a part it says that it may reach over the colon, so whatever fits only that way is `maybe`.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export function matchArn( pattern: string, arn: string, hasVariables: boolean ): Truth {
	if ( pattern === '*' ) {
		return 'yes';
	}
	if ( arn === '*' ) {
		// AWS's own examples write it so for listing all buckets.
		return /^arn:[^:]*:s3:::\*$/.test( pattern ) ? 'yes' : 'no';
	}
	const [ patternParts, parts ] = [ partsOf( pattern ), partsOf( arn ) ];
	if ( patternParts.length === PARTS ) {
		const byParts = every(
			patternParts.map( ( part, index ) => matchPattern( part, parts[ index ] ?? '', hasVariables ) )
		);
		if ( byParts !== 'no' ) {
			return byParts;
		}
	}
	// Too few parts: AWS's services do not agree on what the rest is.
	const whole = patternParts.length < PARTS ? `${ pattern }*` : pattern;
	return matchPattern( whole, arn, hasVariables ) === 'no' ? 'no' : 'maybe';
}

export const matchAnyArn = ( patterns: readonly string[], arn: string, hasVariables: boolean ): Truth =>
	some( patterns.map( ( pattern ) => matchArn( pattern, arn, hasVariables ) ) );
