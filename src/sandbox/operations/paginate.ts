import { invalidArgument } from '../errors';
import { parameter, type Incoming } from '../http/incoming';

/** What a listing asks for. */
export interface ListQuery {
	readonly prefix: string;
	readonly delimiter: string;
	readonly limit: number;
	/** Applies `encoding-type=url` where it was asked for. */
	readonly encode: ( text: string ) => string;
	readonly isEncoded: boolean;
}

export interface Page< Entry > {
	readonly entries: Entry[];
	readonly prefixes: string[];
	readonly isTruncated: boolean;
	/** The last entry or common prefix of the page. */
	readonly last?: { readonly entry: Entry } | { readonly prefix: string };
}

const MAX_LIMIT = 1000;

function readLimit( request: Incoming, name: string ): number {
	const text = parameter( request, name );
	if ( text === undefined || text === '' ) {
		return MAX_LIMIT;
	}
	if ( ! /^\d{1,10}$/.test( text ) ) {
		throw invalidArgument( `Provided ${ name } not an integer or within integer range`, name, text );
	}
	return Math.min( Number( text ), MAX_LIMIT );
}

/**
 * Reads the common parameters of a listing.
 *
 * @param  request   The request.
 * @param  limitName `max-keys` or `max-uploads`.
 * @throws {Error} InvalidArgument.
 */
export function readListQuery( request: Incoming, limitName: string ): ListQuery {
	const encoding = parameter( request, 'encoding-type' );
	if ( encoding !== undefined && encoding !== 'url' ) {
		throw invalidArgument( 'Invalid Encoding Method specified in Request', 'encoding-type', encoding );
	}
	const isEncoded = encoding === 'url';
	return {
		prefix: parameter( request, 'prefix' ) ?? '',
		delimiter: parameter( request, 'delimiter' ) ?? '',
		limit: readLimit( request, limitName ),
		isEncoded,
		encode: ( text ) => ( isEncoded ? encodeURIComponent( text ).replaceAll( '%2F', '/' ) : text ),
	};
}

/** S3 lists in the order of UTF-8 bytes. */
export const compareKeys = ( one: string, other: string ): number =>
	Buffer.compare( Buffer.from( one ), Buffer.from( other ) );

/**
 * Whether a key comes after a marker; a marker that is a common prefix covers every key under it. One that only repeats the listing's own prefix is
 * the key of that name.
 */
export const isAfter = ( key: string, marker: string, { delimiter, prefix }: ListQuery ): boolean =>
	compareKeys( key, marker ) > 0 &&
	! ( delimiter !== '' && marker.length > prefix.length && marker.endsWith( delimiter ) && key.startsWith( marker ) );

/**
 * Takes one page from entries in listing order.
 *
 * @param entries Those after the marker.
 * @param keyOf   Their key.
 * @param query   What the listing asks for.
 */
export function paginate< Entry >(
	entries: readonly Entry[],
	keyOf: ( entry: Entry ) => string,
	query: ListQuery
): Page< Entry > {
	const found: Entry[] = [];
	const prefixes: string[] = [];
	let last: Page< Entry >[ 'last' ];
	for ( const entry of entries.filter( ( candidate ) => keyOf( candidate ).startsWith( query.prefix ) ) ) {
		const key = keyOf( entry );
		const cut = query.delimiter === '' ? -1 : key.indexOf( query.delimiter, query.prefix.length );
		const prefix = cut < 0 ? undefined : key.slice( 0, cut + query.delimiter.length );
		if ( prefix !== undefined && prefixes.at( -1 ) === prefix ) {
			continue;
		}
		if ( found.length + prefixes.length === query.limit ) {
			return { entries: found, prefixes, isTruncated: query.limit > 0, ...( last ? { last } : {} ) };
		}
		if ( prefix === undefined ) {
			found.push( entry );
			last = { entry };
		} else {
			prefixes.push( prefix );
			last = { prefix };
		}
	}
	return { entries: found, prefixes, isTruncated: false, ...( last ? { last } : {} ) };
}
