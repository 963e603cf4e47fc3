import { isRecord } from './is-record';

/** The site's own REST API failed; what S3 did is never one of these. */
export class ShellError extends Error {
	constructor(
		/** Code of a WP_Error, of api-fetch, or one of `html_answer`, `bad_answer`, `stopped`. */
		readonly code: string,
		message: string,
		/** HTTP status; 0 = none. */
		readonly status = 0,
		/** The broken rule of a refusal (docs/contracts.md 2); '' = none. */
		readonly reason = ''
	) {
		super( message );
		this.name = 'ShellError';
	}
}

/** From what api-fetch rejects with: plain objects `{ code, message, data: { status } }`. Undefined for anything else. */
export function toShellError( error: unknown ): ShellError | undefined {
	if ( error instanceof ShellError ) {
		return error;
	}
	if ( ! isRecord( error ) || error instanceof Error || typeof error.code !== 'string' ) {
		return undefined;
	}
	const data = isRecord( error.data ) ? error.data : {};
	return new ShellError(
		error.code,
		typeof error.message === 'string' ? error.message : '',
		typeof data.status === 'number' ? data.status : 0,
		typeof data.reason === 'string' ? data.reason : ''
	);
}
