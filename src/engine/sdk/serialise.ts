import type { NotSent } from '../model/observation';
import type { ProbeCommand } from '../probes/define-probe';
import type { WaveRequest } from '../ports';
import type { Captured, SdkRequest } from './capture';

/** The part of a client that sends; `send` is not callable with a command of unknown kind, hence the one cast below. */
interface Sender {
	readonly send: unknown;
}

export type Serialised = Pick< WaveRequest, 'protocol' | 'method' | 'host' | 'path' | 'query' | 'headers' | 'body' >;

/** Set by whoever sends, from host and body. */
const SET_BY_SENDER = new Set( [ 'host', 'content-length' ] );

function toSerialised( request: SdkRequest, keepAll: boolean ): Serialised {
	const isDefaultPort = request.port === undefined || request.port === ( request.protocol === 'https:' ? 443 : 80 );
	const query = Object.entries( request.query ?? {} ).map( ( [ name, value ] ) => {
		if ( value !== null && typeof value !== 'string' ) {
			throw new Error( `query ${ name } has several values` );
		}
		return [ name, value ?? '' ];
	} );
	const headers = Object.entries( request.headers )
		.map( ( [ name, value ] ) => [ name.toLowerCase(), value ] as const )
		.filter( ( [ name ] ) => keepAll || ! SET_BY_SENDER.has( name ) );
	const { body } = request;
	if ( body !== undefined && typeof body !== 'string' ) {
		throw new Error( 'body is no text' );
	}
	return {
		protocol: request.protocol === 'http:' ? 'http:' : 'https:',
		method: request.method,
		host: isDefaultPort ? request.hostname : `${ request.hostname }:${ request.port }`,
		path: request.path,
		query: Object.fromEntries( query ),
		headers: Object.fromEntries( headers ),
		...( body ? { body } : {} ),
	};
}

/**
 * The command as an HTTP request, or why the SDK would not make one. Rejects where the SDK made one that no probe is meant to make.
 *
 * @param client  S3 or STS client that captures its requests.
 * @param command Command of that client.
 * @param keepAll Keep host and content-length among the headers, because they are signed here.
 */
export async function serialise(
	client: Sender,
	command: ProbeCommand,
	keepAll: boolean
): Promise< Serialised | NotSent > {
	const sender = client as { send: ( command: ProbeCommand ) => Promise< Captured > };
	let captured: SdkRequest;
	try {
		( { captured } = await sender.send( command ) );
	} catch ( error ) {
		return { notSent: { reason: error instanceof Error ? error.message : String( error ) } };
	}
	return toSerialised( captured, keepAll );
}
