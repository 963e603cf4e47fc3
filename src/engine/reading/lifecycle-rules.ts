import type { LifecycleRule } from '../model/report';
import { firstElement } from './descendants';
import { childText } from './element-reader';
import type { Element } from './element-reader';

const child = ( element: Element, name: string ): Element | undefined =>
	element.children.find( ( one ) => one.name === name );

const wholeNumber = ( text = '' ): number | undefined =>
	/^\d{1,6}$/.test( text.trim() ) ? Number( text.trim() ) : undefined;

/** A whole number, of days mostly, inside a part of the rule. */
function numberIn( rule: Element, part: string, name: string ): number | undefined {
	const element = child( rule, part );
	return element && wholeNumber( childText( element, name ) );
}

/** Classes whose files have to be fetched back before they can be read. Source: S3 User Guide, “Restoring an archived object”. */
const ARCHIVES = [ 'GLACIER', 'DEEP_ARCHIVE' ];

function archiveIn( rule: Element ): LifecycleRule[ 'archive' ] {
	for ( const part of rule.children ) {
		const storageClass = part.name === 'Transition' ? ( childText( part, 'StorageClass' )?.trim() ?? '' ) : '';
		if ( ARCHIVES.includes( storageClass ) ) {
			const days = wholeNumber( childText( part, 'Days' ) );
			return { storageClass, ...( days === undefined ? {} : { days } ) };
		}
	}
	return undefined;
}

function dateIn( rule: Element ): string | undefined {
	const expiration = child( rule, 'Expiration' );
	return ( expiration && childText( expiration, 'Date' )?.trim() ) || undefined;
}

const NARROWING = [ 'Tag', 'ObjectSizeGreaterThan', 'ObjectSizeLessThan' ];

function readRule( rule: Element ): LifecycleRule {
	const filter = child( rule, 'Filter' );
	const scope = ( filter && child( filter, 'And' ) ) ?? filter ?? rule;
	const does = {
		expirationDays: numberIn( rule, 'Expiration', 'Days' ),
		noncurrentDays: numberIn( rule, 'NoncurrentVersionExpiration', 'NoncurrentDays' ),
		expirationDate: dateIn( rule ),
		newestKept: numberIn( rule, 'NoncurrentVersionExpiration', 'NewerNoncurrentVersions' ),
		archive: archiveIn( rule ),
		abortDays: numberIn( rule, 'AbortIncompleteMultipartUpload', 'DaysAfterInitiation' ),
	};
	return {
		id: childText( rule, 'ID' ) ?? '',
		prefix: childText( scope, 'Prefix' ) ?? '',
		isNarrowed: scope.children.some( ( { name } ) => NARROWING.includes( name ) ),
		...( Object.fromEntries(
			Object.entries( does ).filter( ( [ , value ] ) => value !== undefined )
		) as Partial< LifecycleRule > ),
	};
}

/** The enabled rules of a lifecycle configuration; none of an answer that says that none is set. */
export function readLifecycleRules( body: string ): readonly LifecycleRule[] {
	return ( firstElement( body, 'LifecycleConfiguration' )?.children ?? [] )
		.filter( ( element ) => element.name === 'Rule' && childText( element, 'Status' )?.trim() === 'Enabled' )
		.map( readRule );
}
