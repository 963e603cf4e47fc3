/** Child elements of an S3 error beyond Code and Message, in the order they are sent. */
export type ErrorDetails = Readonly< Record< string, string > >;

export interface ErrorOptions {
	readonly details?: ErrorDetails;
	readonly headers?: Readonly< Record< string, string > >;
}

/** An answer of S3 that is an error. Thrown anywhere below the router, turned into XML there. */
export class S3Error extends Error {
	readonly status: number;
	readonly code: string;
	readonly details: ErrorDetails;
	readonly headers: Readonly< Record< string, string > >;

	constructor( status: number, code: string, message: string, options: ErrorOptions = {} ) {
		super( message );
		this.name = 'S3Error';
		this.status = status;
		this.code = code;
		this.details = options.details ?? {};
		this.headers = options.headers ?? {};
	}
}
