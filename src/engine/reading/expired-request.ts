import type { Evidence } from '../evidence';
import { readRefusal } from './refusal';

// Query APIs of AWS; Cloudflare R2's own.
const CODES = [ 'RequestExpired', 'ExpiredRequest' ];

// Backblaze B2 has one code for this and for a key of another bucket, as pasted by users.
const B2 = /^Request has expired given timestamp\b/i;

/**
 * Whether the store says that the request was good once and came too late. Google's interoperable keys know no session tokens, and its
 * `ExpiredToken` is about the time of the signature.
 */
export function isExpiredRequest( evidence: Evidence ): boolean {
	const { error, target } = evidence;
	switch ( error?.code ) {
		case 'UnauthorizedAccess':
			return B2.test( error.message );
		case 'ExpiredToken':
			return target.accessKeyId.startsWith( 'GOOG' );
		default:
			return CODES.includes( error?.code ?? '' ) || readRefusal( evidence )?.kind === 'expired-request';
	}
}
