import type { LifecycleRule } from '../model/report';
import { firstElement } from './descendants';
import { childText } from './element-reader';
import type { Element } from './element-reader';

const child = ( element: Element, name: string ): Element | undefined =>
	element.children.find( ( one ) => one.name === name );

/** A whole number of days inside a part of the rule. */
function daysIn( rule: Element, part: string, name: string ): number | undefined {
	const element = child( rule, part );
	const text = ( element && childText( element, name ) )?.trim() ?? '';
	return /^\d{1,6}$/.test( text ) ? Number( text ) : undefined;
}

const NARROWING = [ 'Tag', 'ObjectSizeGreaterThan', 'ObjectSizeLessThan' ];

function readRule( rule: Element ): LifecycleRule {
	const filter = child( rule, 'Filter' );
	const scope = ( filter && child( filter, 'And' ) ) ?? filter ?? rule;
	const days = {
		expirationDays: daysIn( rule, 'Expiration', 'Days' ),
		noncurrentDays: daysIn( rule, 'NoncurrentVersionExpiration', 'NoncurrentDays' ),
		abortDays: daysIn( rule, 'AbortIncompleteMultipartUpload', 'DaysAfterInitiation' ),
	};
	return {
		id: childText( rule, 'ID' ) ?? '',
		prefix: childText( scope, 'Prefix' ) ?? '',
		isNarrowed: scope.children.some( ( { name } ) => NARROWING.includes( name ) ),
		...( Object.fromEntries( Object.entries( days ).filter( ( [ , value ] ) => value !== undefined ) ) as Partial<
			Record< keyof typeof days, number >
		> ),
	};
}

/** The enabled rules of a lifecycle configuration; none of an answer that says that none is set. */
export function readLifecycleRules( body: string ): readonly LifecycleRule[] {
	return ( firstElement( body, 'LifecycleConfiguration' )?.children ?? [] )
		.filter( ( element ) => element.name === 'Rule' && childText( element, 'Status' )?.trim() === 'Enabled' )
		.map( readRule );
}
