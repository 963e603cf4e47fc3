import type { Connection, Failure, Response, Transport, Wave, WaveRequest } from '../engine';
import type { Api } from './api';
import { fromBase64, toBase64 } from './base64';
import { ShellError } from './shell-error';

/** The connection with what the administrator typed as its credentials. The only way of the secret out of the form. */
export interface TypedConnection extends Connection {
	readonly secretAccessKey: string;
	readonly sessionToken: string;
}

const toRelayRequest = ( { id, operation, anonymous, method, host, path, query, headers, body }: WaveRequest ) => ( {
	id,
	operation,
	anonymous,
	method,
	host,
	path,
	query,
	headers,
	...( body === undefined ? {} : { body: toBase64( body ) } ),
} );

const isRecord = ( value: unknown ): value is Readonly< Record< string, unknown > > =>
	typeof value === 'object' && value !== null && ! Array.isArray( value );

const badAnswer = ( message: string ): ShellError => new ShellError( 'bad_answer', message );

/** One entry of the relay's answer; `id` is checked and dropped, since the engine knows the order. */
function toAnswer( entry: unknown, { id }: WaveRequest ): Response | Failure {
	if ( ! isRecord( entry ) || entry.id !== id ) {
		throw badAnswer( `The relay’s answer to ${ id } is missing.` );
	}
	if ( isRecord( entry.failure ) ) {
		return { failure: entry.failure } as unknown as Failure;
	}
	if ( typeof entry.status !== 'number' || typeof entry.body !== 'string' ) {
		throw badAnswer( `The relay’s answer to ${ id } has no status.` );
	}
	const { id: _id, body, headers, ...rest } = entry;
	return {
		...rest,
		// PHP writes an empty map as a list.
		headers: isRecord( headers ) ? headers : {},
		body: fromBase64( entry.body ),
	} as unknown as Response;
}

function readAnswer( answer: unknown, { requests }: Wave ): ReadonlyArray< Response | Failure > {
	const entries = isRecord( answer ) && Array.isArray( answer.responses ) ? answer.responses : [];
	if ( entries.length !== requests.length ) {
		throw badAnswer( `The relay answered ${ entries.length } of ${ requests.length } requests.` );
	}
	return requests.map( ( request, index ) => toAnswer( entries[ index ], request ) );
}

/** Sends waves through the site: one REST call each; PHP checks, signs and sends. */
export const createRelayTransport = ( api: Api, connection: TypedConnection ): Transport => ( {
	signing: 'server',
	async send( wave ) {
		const answer = await api.relay( {
			run: { id: wave.runId, wave: wave.number },
			// The region may have been corrected since it was typed; the relay derives hosts from it.
			connection: { ...connection, region: wave.region, credentials: 'typed' },
			requests: wave.requests.map( toRelayRequest ),
		} );
		return readAnswer( answer, wave );
	},
} );
