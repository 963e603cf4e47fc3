import type { ServiceError } from '../evidence';
import type { Response } from '../model/observation';

/** AWS refuses requests signed further than this from its own clock. Google and some other stores use the same. */
export const MAX_SKEW_SECONDS = 900;

/** What an answer says about the clock of whoever signed. */
export interface ClockReading {
	/** Signer's clock minus the server's, in seconds; positive = the signer is ahead. Absent where no two times could be compared. */
	readonly offsetSeconds?: number;
	readonly direction: 'ahead' | 'behind' | 'unknown';
}

const COMPACT = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/;

// STS sends the code of a wrong secret and tells the clock by these two sentences alone (AWS knowledge centre, and as pasted by users).
const STS_EXPIRED =
	/^Signature expired: (\d{8}T\d{6}Z) is now earlier than \d{8}T\d{6}Z \((\d{8}T\d{6}Z) - \d+ min\.?\)/;
const STS_EARLY =
	/^Signature not yet current: (\d{8}T\d{6}Z) is still later than \d{8}T\d{6}Z \((\d{8}T\d{6}Z) \+ \d+ min\.?\)/;

/** Milliseconds since 1970 of `20261122T120000Z`, of ISO 8601 or of an HTTP date; undefined for anything else. */
export function parseTime( text: string | undefined ): number | undefined {
	if ( text === undefined ) {
		return undefined;
	}
	const iso = text.trim().replace( COMPACT, '$1-$2-$3T$4:$5:$6Z' );
	const isFamiliar =
		/^\d{4}-\d{2}-\d{2}T/.test( iso ) ||
		/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test( iso );
	const time = isFamiliar ? Date.parse( iso ) : Number.NaN;
	return Number.isNaN( time ) ? undefined : time;
}

function toReading( signed: number | undefined, server: number | undefined ): ClockReading {
	if ( signed === undefined || server === undefined ) {
		return { direction: 'unknown' };
	}
	const offsetSeconds = Math.round( ( signed - server ) / 1000 );
	return { offsetSeconds, direction: offsetSeconds < 0 ? 'behind' : 'ahead' };
}

/**
 * Signer's clock minus the server's by the `Date` header, in seconds. It has the travelling time of the request in it and the header's own
 * resolution of a second, so that small values mean nothing.
 */
export function offsetByHeader( response: Response ): number | undefined {
	return toReading( parseTime( response.signedAt ), parseTime( response.headers.date ) ).offsetSeconds;
}

/**
 * The clock of whoever signed, where the times of an answer show that it is wrong: an answer that a request came too late can also be about a request
 * that was held back.
 */
export function readWrongClock( response: Response, serverTime?: string ): ClockReading | undefined {
	const server = parseTime( serverTime ) ?? parseTime( response.headers.date );
	const reading = toReading( parseTime( response.signedAt ), server );
	return Math.abs( reading.offsetSeconds ?? 0 ) > MAX_SKEW_SECONDS ? reading : undefined;
}

/** Undefined unless the error says that the time of the request was refused. */
export function readClockError( error: ServiceError, response?: Response ): ClockReading | undefined {
	const byHeader = toReading( parseTime( response?.signedAt ), parseTime( response?.headers.date ) );
	if ( error.code === 'RequestTimeTooSkewed' ) {
		const byFields = toReading( parseTime( error.fields.RequestTime ), parseTime( error.fields.ServerTime ) );
		return byFields.direction === 'unknown' ? byHeader : byFields;
	}
	if ( error.code !== 'SignatureDoesNotMatch' ) {
		return undefined;
	}
	const message = error.message.trim();
	const [ , signed, server ] = STS_EXPIRED.exec( message ) ?? STS_EARLY.exec( message ) ?? [];
	if ( signed !== undefined ) {
		return toReading( parseTime( signed ), parseTime( server ) );
	}
	if ( message.startsWith( 'Signature expired:' ) ) {
		return { ...byHeader, direction: 'behind' };
	}
	return message.startsWith( 'Signature not yet current:' ) ? { ...byHeader, direction: 'ahead' } : undefined;
}
