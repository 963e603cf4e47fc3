import { VERSION } from '../engine';
import type { Credentials, Failure, Response, StopSignal, Transport, WaveRequest } from '../engine';
import { canonicalRequest, signedAt } from './http/canonical-request';
import { exchange } from './http/exchange';
import { describeNodeError, failureKind } from './http/failure-kind';
import type { Network } from './http/network';
import { requestTarget } from './http/request-target';
import { redactor } from './redact';

export interface NodeTransportOptions {
	readonly credentials: Credentials;
	/** For one request from its start to the last byte of the answer. */
	readonly timeoutMs?: number;
	/** Longer answers are cut off while they are read. */
	readonly maxBodyBytes?: number;
	/** Milliseconds from any start. */
	readonly now?: () => number;
	readonly network?: Network;
}

const TIMEOUT_MS = 10_000;
const MAX_BODY_BYTES = 256 * 1024;

/** Headers of a request as they go out: signed ones unchanged, what every request needs beside them. */
function outgoingHeaders( { headers, host }: WaveRequest ): Record< string, string > {
	return { ...headers, host, 'user-agent': `bucket-doctor/${ VERSION }` };
}

const reads = ( { method, operation }: WaveRequest ): boolean =>
	method === 'GET' || method === 'HEAD' || operation === 'GetCallerIdentity';

/**
 * The signal that may cut a wave off. What may make something is awaited, so that its clean-up knows what to remove; and what is sent after Stop is
 * that clean-up.
 */
function cutOffSignal( requests: readonly WaveRequest[], signal: StopSignal | undefined ): AbortSignal | undefined {
	return signal instanceof AbortSignal && ! signal.aborted && requests.every( reads ) ? signal : undefined;
}

/**
 * Sends waves from this machine, all requests of a wave at once. The SDK signs with the given credentials; nothing is taken from the environment.
 * Answers hold neither secret nor session token nor signature.
 */
export function nodeTransport( options: NodeTransportOptions ): Transport {
	const {
		credentials,
		timeoutMs = TIMEOUT_MS,
		maxBodyBytes = MAX_BODY_BYTES,
		now = () => performance.now(),
		network,
	} = options;
	const redactCredentials = redactor( [ credentials.secretAccessKey, credentials.sessionToken ] );

	async function sendOne( request: WaveRequest, signal: AbortSignal | undefined ): Promise< Response | Failure > {
		const signature = /Signature=([0-9a-f]+)/.exec( request.headers.authorization ?? '' )?.[ 1 ];
		const redactSignature = redactor( [ signature ] );
		const redact = ( text: string ) => redactSignature( redactCredentials( text ) );
		const startedAt = now();
		try {
			const { status, headers, body } = await exchange(
				{
					protocol: request.protocol,
					host: request.host,
					method: request.method,
					target: requestTarget( request ),
					headers: outgoingHeaders( request ),
					...( request.body === undefined ? {} : { body: request.body } ),
				},
				{ timeoutMs, maxBodyBytes, ...( signal ? { signal } : {} ) },
				network
			);
			const time = signedAt( request );
			const canonical = canonicalRequest( request );
			return {
				status,
				headers: Object.fromEntries(
					Object.entries( headers ).map( ( [ name, value ] ) => [ name, redact( value ) ] )
				),
				body: redact( body.toString( 'utf8' ) ),
				bodyBytes: body.length,
				...( time ? { signedAt: time } : {} ),
				elapsedMs: Math.round( now() - startedAt ),
				...( canonical ? { canonicalRequest: redact( canonical ) } : {} ),
			};
		} catch ( error ) {
			const { code, message } = describeNodeError( error );
			return { failure: { kind: failureKind( code ), code, message: redact( message ) } };
		}
	}

	return {
		signing: credentials,
		send( { requests }, signal?: StopSignal ) {
			const cutOff = cutOffSignal( requests, signal );
			return Promise.all( requests.map( ( request ) => sendOne( request, cutOff ) ) );
		},
	};
}
