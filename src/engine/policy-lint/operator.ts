/** Operators of conditions, without what may stand before and after them. Source: IAM User Guide, reference_policies_elements_condition_operators. */
const OPERATORS = [
	'ArnEquals',
	'ArnLike',
	'ArnNotEquals',
	'ArnNotLike',
	'BinaryEquals',
	'Bool',
	'DateEquals',
	'DateGreaterThan',
	'DateGreaterThanEquals',
	'DateLessThan',
	'DateLessThanEquals',
	'DateNotEquals',
	'IpAddress',
	'NotIpAddress',
	'Null',
	'NumericEquals',
	'NumericGreaterThan',
	'NumericGreaterThanEquals',
	'NumericLessThan',
	'NumericLessThanEquals',
	'NumericNotEquals',
	'StringEquals',
	'StringEqualsIgnoreCase',
	'StringLike',
	'StringNotEquals',
	'StringNotEqualsIgnoreCase',
	'StringNotLike',
] as const;

export type OperatorName = ( typeof OPERATORS )[ number ];
export const OPERATOR_NAMES: readonly string[] = OPERATORS;

/** `ForAllValues:StringLikeIfExists` in its three parts. */
export interface Operator {
	readonly name: OperatorName;
	readonly set?: 'forallvalues' | 'foranyvalue';
	/** Holds where the request does not carry the key. */
	readonly ifExists: boolean;
	/** Holds where no value fits, so also where there is none. */
	readonly isNegated: boolean;
}

const FORM = /^(?:(ForAllValues|ForAnyValue):)?(\w+?)(IfExists)?$/i;

/** Undefined for what is no operator. */
export function readOperator( text: string ): Operator | undefined {
	const [ , set, base = '', ifExists ] = FORM.exec( text ) ?? [];
	const name = OPERATORS.find( ( one ) => one.toLowerCase() === base.toLowerCase() );
	return name && ( name !== 'Null' || ! ifExists )
		? {
				name,
				...( set ? { set: set.toLowerCase() as 'forallvalues' | 'foranyvalue' } : {} ),
				ifExists: ifExists !== undefined,
				isNegated: /^(Not|\w+?Not)/.test( name ),
			}
		: undefined;
}

/** Whether the operator can hold for a request that does not carry the key. */
export const holdsWithoutKey = ( { name, ifExists, isNegated, set }: Operator ): boolean =>
	ifExists || isNegated || name === 'Null' || set === 'forallvalues';
