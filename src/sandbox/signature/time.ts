/** Largest difference between the request's clock and the server's, in milliseconds. */
export const MAX_SKEW_MS = 15 * 60 * 1000;

const COMPACT = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/;

/** The moment that an `x-amz-date` in compact form names. */
export function readAmzDate( text: string ): Date | undefined {
	const parts = COMPACT.exec( text )?.slice( 1 ).map( Number );
	if ( ! parts ) {
		return undefined;
	}
	const [ year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 ] = parts;
	return new Date( Date.UTC( year, month - 1, day, hour, minute, second ) );
}

/** ISO 8601 without milliseconds, as S3 writes times in errors. */
export const isoSeconds = ( date: Date ): string => date.toISOString().replace( /\.\d{3}Z$/, 'Z' );

/** `20261122T120000Z`. */
export const compact = ( date: Date ): string => isoSeconds( date ).replace( /[-:]/g, '' );
