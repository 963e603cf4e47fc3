/** A request that the SDK has finished, as far as it is used. */
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

/** What the SDK gives instead of an answer, once its work, serialising and signing, is done. */
export interface Captured {
	readonly captured: SdkRequest;
}

/**
 * Middleware that takes the finished request out and goes no further. Sending is the transport's business, a wave at a time, and the answer is read
 * from its raw bytes, so neither the SDK's request handler nor its parser is ever asked (docs/decisions/0007).
 */
export const capture =
	() =>
	async ( { request }: { readonly request: unknown } ) => ( {
		response: undefined,
		output: { $metadata: {}, captured: request },
	} );

/** First of the steps that follow signing. */
export const AFTER_SIGNING = { step: 'deserialize', priority: 'high', name: 'capture' } as const;

/** A request handler for clients whose requests never get that far: the SDK's own would reach for the network. */
export const NEVER_SENDS = {
	metadata: { handlerProtocol: 'http/1.1' },

	handle: async (): Promise< never > => {
		throw new Error( 'a request was not captured' );
	},

	updateHttpClientConfig(): void {},

	httpHandlerConfigs: (): Record< string, never > => ( {} ),
};
