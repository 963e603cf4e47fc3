import type { WaveRequest } from '../../engine';
import { queryString } from './request-target';

/**
 * What the SDK signed (AWS Signature Version 4, canonical request), read back from the signed request; undefined for unsigned ones. Holds the
 * session token when there is one: redact before it goes anywhere.
 */
export function canonicalRequest( { method, path, query, headers }: WaveRequest ): string | undefined {
	const names = /SignedHeaders=([^,]+)/.exec( headers.authorization ?? '' )?.[ 1 ];
	if ( ! names ) {
		return undefined;
	}
	const lines = names
		.split( ';' )
		.map( ( name ) => `${ name }:${ ( headers[ name ] ?? '' ).trim().replace( /\s+/g, ' ' ) }` );
	return [ method, path, queryString( query ), ...lines, '', names, headers[ 'x-amz-content-sha256' ] ?? '' ].join(
		'\n'
	);
}

/** Time of signing as ISO 8601, from `x-amz-date`; undefined for unsigned requests. */
export function signedAt( { headers }: Pick< WaveRequest, 'headers' > ): string | undefined {
	const [ , year, month, day, hour, minute, second ] =
		/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec( headers[ 'x-amz-date' ] ?? '' ) ?? [];
	return year && `${ year }-${ month }-${ day }T${ hour }:${ minute }:${ second }Z`;
}
