import type { WaveRequest } from '../../engine';

/** RFC 3986: everything but unreserved characters is escaped, as Signature Version 4 wants it. */
const escape = ( text: string ): string =>
	encodeURIComponent( text ).replace(
		/[!'()*]/g,
		( char ) => `%${ char.charCodeAt( 0 ).toString( 16 ).toUpperCase() }`
	);

/** Query as it is signed: escaped, sorted by name, every name with an equals sign. */
export function queryString( query: WaveRequest[ 'query' ] ): string {
	return Object.entries( query )
		.map( ( [ name, value ] ) => [ escape( name ), escape( value ) ] as const )
		.sort( ( [ a ], [ b ] ) => ( a < b ? -1 : 1 ) )
		.map( ( pair ) => pair.join( '=' ) )
		.join( '&' );
}

/** Path and query for the request line. The path is already escaped and goes out byte for byte. */
export function requestTarget( { path, query }: Pick< WaveRequest, 'path' | 'query' > ): string {
	const search = queryString( query );
	return search ? `${ path }?${ search }` : path;
}
