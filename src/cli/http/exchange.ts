import * as http from 'node:http';
import * as https from 'node:https';
import { ExchangeError } from './failure-kind';
import type { Network } from './network';

export interface ExchangeRequest {
	readonly protocol: 'http:' | 'https:';
	/** Authority, with port where it is not the scheme's own. */
	readonly host: string;
	readonly method: string;
	/** Path and query, escaped, sent byte for byte. */
	readonly target: string;
	readonly headers: Readonly< Record< string, string > >;
	readonly body?: string;
}

export interface ExchangeLimits {
	/** For the whole exchange, from looking up the name to the last byte. */
	readonly timeoutMs: number;
	readonly maxBodyBytes: number;
	readonly signal?: AbortSignal;
}

export interface ExchangeAnswer {
	readonly status: number;
	/** Lower-case names. */
	readonly headers: Record< string, string >;
	readonly body: Buffer;
}

/**
 * With Node's default of 250 ms a slow line to a host with several addresses is taken for a dead one, and the finding would be Node's invention.
 */
const ADDRESS_ATTEMPT_MS = 2500;

function flatHeaders( headers: http.IncomingHttpHeaders ): Record< string, string > {
	const flat: Record< string, string > = {};
	for ( const [ name, value ] of Object.entries( headers ) ) {
		if ( value !== undefined ) {
			flat[ name ] = Array.isArray( value ) ? value.join( ', ' ) : value;
		}
	}
	return flat;
}

function options(
	{ protocol, host, method, target, headers }: ExchangeRequest,
	{ ca, connectTo }: Network
): https.RequestOptions {
	const { hostname, port } = new URL( `${ protocol }//${ host }` );
	return {
		protocol,
		// Node wants an IPv6 address without its brackets.
		hostname: hostname.replace( /^\[(.*)\]$/, '$1' ),
		...( port ? { port } : {} ),
		...connectTo?.( hostname ),
		method,
		path: target,
		headers,
		// A connection of its own for each request: one that was kept and closed meanwhile would look like a reset by the store. An agent of our
		// own also reads no proxy from the environment.
		agent: false,
		autoSelectFamilyAttemptTimeout: ADDRESS_ATTEMPT_MS,
		// Named, because the environment can switch it off (NODE_TLS_REJECT_UNAUTHORIZED).
		rejectUnauthorized: true,
		...( ca === undefined ? {} : { ca } ),
	} as https.RequestOptions;
}

/**
 * One request, one answer: no redirect, no retry, no repair. Rejects with Node's error, or with an ExchangeError for what this shell limits.
 */
export function exchange(
	request: ExchangeRequest,
	limits: ExchangeLimits,
	network: Network = {}
): Promise< ExchangeAnswer > {
	return new Promise( ( resolve, reject ) => {
		const send = request.protocol === 'https:' ? https.request : http.request;
		const outgoing = send( options( request, network ) );

		const giveUp = ( error: unknown ) => {
			outgoing.destroy();
			settle( () => reject( error ) );
		};
		const onAbort = () => giveUp( new ExchangeError( 'ABORT_ERR', 'stopped by the user' ) );
		const timer = setTimeout(
			() =>
				giveUp(
					new ExchangeError( 'BUCKET_DOCTOR_TIMEOUT', `no complete answer within ${ limits.timeoutMs } ms` )
				),
			limits.timeoutMs
		);
		const settle = ( done: () => void ) => {
			clearTimeout( timer );
			limits.signal?.removeEventListener( 'abort', onAbort );
			done();
		};
		limits.signal?.addEventListener( 'abort', onAbort );

		outgoing.on( 'error', giveUp );
		outgoing.on( 'response', ( incoming ) => {
			const chunks: Buffer[] = [];
			let received = 0;
			incoming.on( 'data', ( chunk: Buffer ) => {
				received += chunk.length;
				if ( received > limits.maxBodyBytes ) {
					giveUp(
						new ExchangeError(
							'BUCKET_DOCTOR_TOO_LARGE',
							`answer longer than ${ limits.maxBodyBytes } bytes`
						)
					);
					return;
				}
				chunks.push( chunk );
			} );
			incoming.on( 'error', giveUp );
			incoming.on( 'close', () => {
				if ( ! incoming.complete ) {
					giveUp(
						new ExchangeError(
							'ERR_STREAM_PREMATURE_CLOSE',
							'the connection was closed in the middle of the answer'
						)
					);
				}
			} );
			incoming.on( 'end', () =>
				settle( () =>
					resolve( {
						status: incoming.statusCode ?? 0,
						headers: flatHeaders( incoming.headers ),
						body: Buffer.concat( chunks ),
					} )
				)
			);
		} );

		if ( limits.signal?.aborted ) {
			onAbort();
			return;
		}
		outgoing.end( request.body );
	} );
}
