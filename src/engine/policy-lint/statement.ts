import type { Node } from 'jsonc-parser';
import type { PolicyPlace } from '../model/policy-reading';

/** A word of the policy and where it stands. */
export interface Located {
	readonly value: string;
	readonly place: PolicyPlace;
}

export interface LintedCondition {
	readonly operator: Located;
	readonly key: Located;
	readonly values: readonly Located[];
}

/** A statement as it was pasted; what is not of the right form is left out here and has a finding. */
export interface PolicyStatement {
	/** From 1. */
	readonly number: number;
	readonly node: Node;
	readonly place: PolicyPlace;
	readonly effect: 'Allow' | 'Deny' | undefined;
	readonly actions: readonly Located[];
	readonly isNotAction: boolean;
	readonly resources: readonly Located[];
	readonly isNotResource: boolean;
	/** AWS principals as they are written, others with their kind before them (`Service:…`); undefined = there is no Principal. */
	readonly principals: readonly Located[] | undefined;
	readonly isNotPrincipal: boolean;
	readonly conditions: readonly LintedCondition[];
}

export type PlaceOf = ( node: Node ) => PolicyPlace;

/** Names and values of an object. */
export const entries = ( node: Node | undefined ): ReadonlyArray< readonly [ Node, Node ] > =>
	node?.type === 'object'
		? ( node.children ?? [] ).flatMap( ( { children: [ name, value ] = [] } ): Array< readonly [ Node, Node ] > =>
				name && value ? [ [ name, value ] ] : []
			)
		: [];

/** A value or a list of them. */
export function items( node: Node | undefined ): readonly Node[] {
	if ( node?.type === 'array' ) {
		return node.children ?? [];
	}
	return node ? [ node ] : [];
}

const isScalar = ( { type }: Node ): boolean => type === 'string' || type === 'boolean' || type === 'number';

const strings = ( node: Node | undefined, place: PlaceOf ): readonly Located[] =>
	items( node )
		.filter( ( { type } ) => type === 'string' )
		.map( ( one ) => ( { value: one.value, place: place( one ) } ) );

function principals( node: Node | undefined, place: PlaceOf ): readonly Located[] | undefined {
	if ( ! node ) {
		return undefined;
	}
	return node.type === 'object'
		? entries( node ).flatMap( ( [ kind, value ] ) =>
				strings( value, place ).map( ( one ) =>
					kind.value === 'AWS' ? one : { ...one, value: `${ kind.value }:${ one.value }` }
				)
			)
		: strings( node, place );
}

const conditions = ( node: Node | undefined, place: PlaceOf ): readonly LintedCondition[] =>
	entries( node ).flatMap( ( [ operator, keys ] ) =>
		entries( keys ).map( ( [ key, value ] ) => ( {
			operator: { value: operator.value, place: place( operator ) },
			key: { value: key.value, place: place( key ) },
			values: items( value )
				.filter( isScalar )
				.map( ( one ) => ( { value: String( one.value ), place: place( one ) } ) ),
		} ) )
	);

export function readStatement( node: Node, number: number, place: PlaceOf ): PolicyStatement {
	const parts = new Map( entries( node ).map( ( [ name, value ] ) => [ name.value as string, value ] ) );
	const effect = parts.get( 'Effect' )?.value;
	return {
		number,
		node,
		place: place( node ),
		effect: effect === 'Allow' || effect === 'Deny' ? effect : undefined,
		actions: strings( parts.get( 'Action' ) ?? parts.get( 'NotAction' ), place ),
		isNotAction: ! parts.has( 'Action' ) && parts.has( 'NotAction' ),
		resources: strings( parts.get( 'Resource' ) ?? parts.get( 'NotResource' ), place ),
		isNotResource: ! parts.has( 'Resource' ) && parts.has( 'NotResource' ),
		principals: principals( parts.get( 'Principal' ) ?? parts.get( 'NotPrincipal' ), place ),
		isNotPrincipal: ! parts.has( 'Principal' ) && parts.has( 'NotPrincipal' ),
		conditions: conditions( parts.get( 'Condition' ), place ),
	};
}
