import type { Credentials, Failure, Response, WaveRequest } from '../../src/engine';
import { nodeTransport } from '../../src/cli/node-transport';
import type { NodeTransportOptions } from '../../src/cli/node-transport';
import { httpAnswer, startRawServer } from './raw-server';
import type { RawServer } from './raw-server';

export const CREDENTIALS: Credentials = {
	accessKeyId: 'AKIARTX3GSDSVNNBOPER',
	secretAccessKey: 'canary/secret+of=forty&characters"000000',
	sessionToken: 'canary//session+token==',
};

/** 64 hex digits, as in an Authorization header. */
export const SIGNATURE = 'ab'.repeat( 32 );

const servers: RawServer[] = [];

/** A server that lives until closeServers is called. */
export async function serve( ...args: Parameters< typeof startRawServer > ): Promise< RawServer > {
	const server = await startRawServer( ...args );
	servers.push( server );
	return server;
}

export const closeServers = (): Promise< unknown > =>
	Promise.all( servers.splice( 0 ).map( ( server ) => server.close() ) );

export const ok = ( body = '', headers: readonly string[] = [] ): string =>
	httpAnswer( 'HTTP/1.1 200 OK', body, headers );

export const request = ( host: string, fields: Partial< WaveRequest > = {} ): WaveRequest => ( {
	id: 'get-object.1',
	operation: 'GetObject',
	anonymous: false,
	protocol: 'http:',
	method: 'GET',
	host,
	path: '/site-backups/example/a.txt',
	query: {},
	headers: { authorization: `AWS4-HMAC-SHA256 Credential=x, SignedHeaders=host, Signature=${ SIGNATURE }` },
	...fields,
} );

/** Sends requests as one wave. */
export const send = (
	requests: readonly WaveRequest[],
	options: Partial< NodeTransportOptions > = {},
	signal?: AbortSignal
): Promise< ReadonlyArray< Response | Failure > > =>
	nodeTransport( { credentials: CREDENTIALS, ...options } ).send(
		{ runId: '0'.repeat( 32 ), number: 1, region: 'eu-central-1', requests },
		signal
	);

export const failure = ( answer: Response | Failure | undefined ) => ( answer as Failure ).failure;
