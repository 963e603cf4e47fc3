/** The site's own REST API failed; what S3 did is never one of these. */
export class ShellError extends Error {
	constructor(
		/** Code of a WP_Error, of api-fetch, or one of `html_answer`, `bad_answer`. */
		readonly code: string,
		message: string,
		/** HTTP status; 0 = none. */
		readonly status = 0
	) {
		super( message );
		this.name = 'ShellError';
	}
}

const isRecord = ( value: unknown ): value is Readonly< Record< string, unknown > > =>
	typeof value === 'object' && value !== null;

/** From what api-fetch rejects with: plain objects `{ code, message, data: { status } }`. Undefined for anything else. */
export function toShellError( error: unknown ): ShellError | undefined {
	if ( error instanceof ShellError ) {
		return error;
	}
	if ( ! isRecord( error ) || error instanceof Error || typeof error.code !== 'string' ) {
		return undefined;
	}
	const status = isRecord( error.data ) && typeof error.data.status === 'number' ? error.data.status : 0;
	return new ShellError( error.code, typeof error.message === 'string' ? error.message : '', status );
}
