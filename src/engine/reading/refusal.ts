import type { Evidence } from '../evidence';
import { readDenial } from './denial-message';
import type { Denial } from './denial-message';

/**
 * What an AccessDenied is about. Only `worded` (with an effect other than `bpa` and `ssec`) and `plain` say that a permission is denied; the
 * rest share the code and mean something else.
 */
export type Refusal =
	| { readonly kind: 'worded'; readonly denial: Denial }
	| { readonly kind: 'plain' }
	| {
			readonly kind:
				| 'object-lock'
				| 'mfa'
				| 'headers-not-signed'
				| 'no-date'
				| 'expired-request'
				| 'kms-key'
				| 'customer-key';
	  };

/**
 * S3's own sentences under the code AccessDenied, from its recorded answers (LocalStack's snapshots of AWS, February 2026), its error list and
 * messages pasted by users. They are the only way to tell these cases apart.
 */
const SENTENCES: ReadonlyArray< readonly [ string, Exclude< Refusal[ 'kind' ], 'worded' | 'plain' > ] > = [
	[ 'access denied because object protected by object lock', 'object-lock' ],
	[ 'mfa authentication must be used for this request', 'mfa' ],
	[ 'there were headers present in the request which were not signed', 'headers-not-signed' ],
	[ 'aws authentication requires a valid date or x-amz-date header', 'no-date' ],
	[ 'request has expired', 'expired-request' ],
	[ 'the ciphertext refers to a customer master key that does not exist', 'kms-key' ],
	[ 'requests specifying server side encryption with customer provided keys must provide', 'customer-key' ],
];

/** Undefined for every other error, and for an answer to an unsigned request: that strangers are refused is as it should be. */
export function readRefusal( {
	error,
	response,
	observation,
}: Pick< Evidence, 'error' | 'response' | 'observation' > ): Refusal | undefined {
	if ( error?.code !== 'AccessDenied' || response?.status !== 403 || observation.anonymous ) {
		return undefined;
	}
	const denial = readDenial( error.message );
	if ( denial ) {
		return { kind: 'worded', denial };
	}
	const message = error.message.trim().toLowerCase();
	const [ , kind ] = SENTENCES.find( ( [ sentence ] ) => message.startsWith( sentence ) ) ?? [];
	return { kind: kind ?? 'plain' };
}

/** The message of a refusal that names principal and action; undefined for every other answer. */
export function readWordedRefusal( evidence: Evidence ): Denial | undefined {
	const refusal = readRefusal( evidence );
	return refusal?.kind === 'worded' ? refusal.denial : undefined;
}

/** An action of KMS that S3 asked for in the caller's name. */
export const isKmsAction = ( { action }: Denial ): boolean => action.toLowerCase().startsWith( 'kms:' );
