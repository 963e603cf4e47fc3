import { matchLiteral, matchPattern } from './match';
import { holdsWithoutKey, readOperator } from './operator';
import type { Operator } from './operator';
import type { LintedCondition } from './statement';
import { every, not, some } from './truth';
import type { Truth } from './truth';

/** What is known of a request before it is made: values by condition key in lower case; undefined = it does not carry the key. */
export type KnownKeys = ReadonlyMap< string, string | undefined >;

function compare( { name }: Operator, value: string, actual: string, hasVariables: boolean ): Truth {
	switch ( name ) {
		case 'StringEquals':
		case 'StringNotEquals':
			return matchLiteral( value, actual, hasVariables );
		case 'StringEqualsIgnoreCase':
		case 'StringNotEqualsIgnoreCase':
			return matchLiteral( value.toLowerCase(), actual.toLowerCase(), hasVariables );
		case 'StringLike':
		case 'StringNotLike':
			return matchPattern( value, actual, hasVariables );
		case 'Bool':
			return value.toLowerCase() === actual.toLowerCase() ? 'yes' : 'no';
		default:
			return 'maybe';
	}
}

function evaluate(
	{ operator: { value: text }, key, values }: LintedCondition,
	known: KnownKeys,
	hasVariables: boolean
): Truth {
	const operator = readOperator( text );
	const name = key.value.toLowerCase();
	if ( ! operator || ! known.has( name ) ) {
		return 'maybe';
	}
	const actual = known.get( name );
	if ( operator.name === 'Null' ) {
		const wanted = actual === undefined ? 'true' : 'false';
		return values.some( ( { value } ) => value.toLowerCase() === wanted ) ? 'yes' : 'no';
	}
	if ( actual === undefined ) {
		return holdsWithoutKey( operator ) ? 'yes' : 'no';
	}
	const fits = some( values.map( ( { value } ) => compare( operator, value, actual, hasVariables ) ) );
	return operator.isNegated ? not( fits ) : fits;
}

/** Whether all conditions of a statement hold. */
export const evaluateAll = ( conditions: readonly LintedCondition[], known: KnownKeys, hasVariables: boolean ): Truth =>
	every( conditions.map( ( condition ) => evaluate( condition, known, hasVariables ) ) );
