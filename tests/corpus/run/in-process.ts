import { EventEmitter } from 'node:events';
import { Readable } from 'node:stream';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Credentials, Failure, Response, Transport, WaveRequest } from '../../../src/engine';
import { canonicalRequest, signedAt } from '../../../src/cli/http/canonical-request';
import { requestTarget } from '../../../src/cli/http/request-target';
import type { Connections } from '../../../src/sandbox/connections';

const USER_AGENT = 'bucket-doctor/corpus';

/** The request as the sandbox's listener gets it from Node: the signed bytes, no socket. */
function messageOf( request: WaveRequest ): IncomingMessage {
	const body = request.body === undefined ? [] : [ Buffer.from( request.body ) ];
	return Object.assign( Readable.from( body ), {
		method: request.method,
		url: requestTarget( request ),
		headers: { ...request.headers, host: request.host, 'user-agent': USER_AGENT },
		socket: { remoteAddress: '127.0.0.1' },
	} ) as unknown as IncomingMessage;
}

/** What the sandbox writes its answer to; nothing is told when it hangs up. */
class MemoryResponse extends EventEmitter {
	sendDate = true;
	status = 0;
	headers: Record< string, string > = {};
	destroyed = false;
	private readonly chunks: Buffer[] = [];

	writeHead( status: number, headers: Record< string, string > ): void {
		this.status = status;
		this.headers = Object.fromEntries(
			Object.entries( headers ).map( ( [ name, value ] ) => [ name.toLowerCase(), value ] )
		);
	}

	write( chunk: Buffer | string ): boolean {
		this.chunks.push( Buffer.from( chunk ) );
		return true;
	}

	end( chunk?: Buffer | string ): void {
		if ( chunk !== undefined ) {
			this.write( chunk );
		}
	}

	destroy(): void {
		this.destroyed = true;
	}

	get body(): Buffer {
		return Buffer.concat( this.chunks );
	}
}

async function sendOne( connections: Connections, request: WaveRequest ): Promise< Response | Failure > {
	const answer = new MemoryResponse();
	await connections.serve( messageOf( request ), answer as unknown as ServerResponse );
	if ( answer.destroyed ) {
		return { failure: { kind: 'reset', code: 'ECONNRESET', message: 'socket hang up' } };
	}
	const time = signedAt( request );
	const canonical = canonicalRequest( request );
	return {
		status: answer.status,
		headers: answer.headers,
		body: answer.body.toString( 'utf8' ),
		bodyBytes: answer.body.length,
		...( time ? { signedAt: time } : {} ),
		elapsedMs: 0,
		...( canonical ? { canonicalRequest: canonical } : {} ),
	};
}

/** Hands signed requests to a sandbox in the same process: what HTTP would carry, without HTTP. */
export const inProcessTransport = ( connections: Connections, credentials: Credentials ): Transport => ( {
	signing: credentials,
	send: ( { requests } ) => Promise.all( requests.map( ( request ) => sendOne( connections, request ) ) ),
} );
