import type { FailureKind } from '../../engine';

/** Codes of Node's network, TLS and HTTP errors; equal to `tests/contract/failure-kinds.json`. */
export const FAILURE_KINDS: Readonly< Record< string, FailureKind > > = {
	ENOTFOUND: 'dns',
	EAI_AGAIN: 'dns',
	ECONNREFUSED: 'connect',
	EHOSTUNREACH: 'connect',
	ENETUNREACH: 'connect',
	ETIMEDOUT: 'timeout',
	ESOCKETTIMEDOUT: 'timeout',
	ECONNRESET: 'reset',
	EPIPE: 'reset',
	ERR_STREAM_PREMATURE_CLOSE: 'reset',
	ERR_TLS_CERT_ALTNAME_INVALID: 'tls',
	CERT_HAS_EXPIRED: 'tls',
	DEPTH_ZERO_SELF_SIGNED_CERT: 'tls',
	SELF_SIGNED_CERT_IN_CHAIN: 'tls',
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'tls',
	UNABLE_TO_GET_ISSUER_CERT: 'tls',
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'tls',
	CERT_NOT_YET_VALID: 'tls',
	CERT_UNTRUSTED: 'tls',
	CERT_REVOKED: 'tls',
	EPROTO: 'tls',
	HPE_INVALID_CONSTANT: 'protocol',
	HPE_INVALID_HEADER_TOKEN: 'protocol',
	HPE_INVALID_STATUS: 'protocol',
	HPE_INVALID_VERSION: 'protocol',
	HPE_INVALID_CONTENT_LENGTH: 'protocol',
	HPE_INVALID_CHUNK_SIZE: 'protocol',
	HPE_INVALID_TRANSFER_ENCODING: 'protocol',
	HPE_CR_EXPECTED: 'protocol',
	HPE_HEADER_OVERFLOW: 'too-large',
	BUCKET_DOCTOR_TOO_LARGE: 'too-large',
	BUCKET_DOCTOR_TIMEOUT: 'timeout',
	ABORT_ERR: 'interrupted',
};

export const failureKind = ( code: string ): FailureKind =>
	Object.hasOwn( FAILURE_KINDS, code ) ? ( FAILURE_KINDS[ code ] ?? 'unknown' ) : 'unknown';

/** Error of this shell's own making, with a code of the table. */
export class ExchangeError extends Error {
	constructor(
		readonly code: 'BUCKET_DOCTOR_TOO_LARGE' | 'BUCKET_DOCTOR_TIMEOUT' | 'ABORT_ERR' | 'ERR_STREAM_PREMATURE_CLOSE',
		message: string
	) {
		super( message );
		this.name = 'ExchangeError';
	}
}

interface NodeError {
	readonly code?: unknown;
	readonly message?: unknown;
	/** Of an AggregateError: one per address that was tried. */
	readonly errors?: readonly unknown[];
}

/** Code and words of whatever Node threw; an AggregateError has no words of its own, its first error has. */
export function describeNodeError( error: unknown ): { code: string; message: string } {
	const { code, message, errors } = ( error ?? {} ) as NodeError;
	const first = errors?.[ 0 ] as NodeError | undefined;
	return {
		code: String( code ?? first?.code ?? '' ),
		message: String( message || first?.message || error ),
	};
}
