/** What the SDK hands to its request handler, as far as it is used. */
export interface SdkRequest {
	readonly method: string;
	readonly protocol: string;
	readonly hostname: string;
	readonly port?: number;
	readonly path: string;
	readonly query?: Readonly< Record< string, string | readonly string[] | null > >;
	readonly headers: Readonly< Record< string, string > >;
	readonly body?: unknown;
}

/** Thrown at the SDK once its work, serialising and signing, is done; carries the request out. */
export class Captured extends Error {
	constructor( readonly request: SdkRequest ) {
		super( 'captured' );
		this.name = 'Captured';
	}
}

/**
 * A request handler that never sends. The SDK serialises and signs; sending is the transport's business, a wave at a time, and the answer is read
 * from its raw bytes, so the SDK's parser is never asked (docs/decisions/0007).
 */
export class Capture {
	readonly metadata = { handlerProtocol: 'http/1.1' };

	async handle( request: SdkRequest ): Promise< never > {
		throw new Captured( request );
	}

	updateHttpClientConfig(): void {}

	httpHandlerConfigs(): Record< string, never > {
		return {};
	}
}
