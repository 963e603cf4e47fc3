import type { Evidence } from '../evidence';
import { readRefusal } from './refusal';
import { readToldRegion } from './told-region';

/** `blank`: no key id. `length`: the id has another length than the store's. `date`: no time. `form`: anything else about the form. */
export type CredentialFault = 'blank' | 'length' | 'date' | 'form';

export interface CredentialFacts {
	readonly fault: CredentialFault;
	/** Characters that the key id has and should have; 0 where not told. */
	readonly length: number;
	readonly expected: number;
}

// Cloudflare R2, as pasted by users: 20 = a key of AWS, 40 and 53 = an API token, 64 = the secret in the field of the id.
const LENGTH = /^(?:Invalid Argument: )?Credential access key has length (\d{1,3}), should be (\d{1,3})$/;

const CODES = [
	'AuthorizationHeaderMalformed',
	'AuthorizationQueryParametersError',
	'MissingSecurityHeader',
	'MissingAuthenticationToken',
];

/** Undefined unless the store could not make sense of how the request was signed. */
export function readMalformedCredential( evidence: Evidence ): CredentialFacts | undefined {
	const { error } = evidence;
	const none = { length: 0, expected: 0 };
	if ( readRefusal( evidence )?.kind === 'no-date' ) {
		return { fault: 'date', ...none };
	}
	if ( error?.code === 'InvalidArgument' ) {
		const [ , length, expected ] = LENGTH.exec( error.message.trim() ) ?? [];
		if ( length !== undefined ) {
			return { fault: 'length', length: Number( length ), expected: Number( expected ) };
		}
		// S3 names the header that it could not read.
		return error.fields.ArgumentName === 'Authorization' ? { fault: 'form', ...none } : undefined;
	}
	if ( ! error || ! CODES.includes( error.code ) || readToldRegion( evidence ) !== undefined ) {
		return undefined;
	}
	const isBlank = error.message.includes( 'a non-empty Access Key (AKID) must be provided in the credential' );
	return { fault: isBlank ? 'blank' : 'form', ...none };
}
