import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

export interface RawServer {
	/** `127.0.0.1:PORT`. */
	readonly host: string;
	/** What each connection sent, byte for byte. */
	readonly received: string[];
	/** How many connections were made, whatever was sent over them. */
	readonly connections: () => number;
	close: () => Promise< void >;
}

/** One HTTP answer as it goes over the wire. */
export const httpAnswer = ( head: string, body = '', headers: readonly string[] = [] ): string =>
	[ head, ...headers, `content-length: ${ Buffer.byteLength( body ) }`, 'connection: close', '', body ].join(
		'\r\n'
	);

const TLS_HANDSHAKE = '\u0016';

const isComplete = ( text: string ): boolean => {
	if ( text.startsWith( TLS_HANDSHAKE ) ) {
		return true;
	}
	const end = text.indexOf( '\r\n\r\n' );
	const length = Number( /^content-length: (\d+)\r$/im.exec( text )?.[ 1 ] ?? 0 );
	return end >= 0 && Buffer.byteLength( text.slice( end + 4 ) ) >= length;
};

/** A server that sees the raw bytes of a request and answers whatever a test wants, on a free port of 127.0.0.1. */
export function startRawServer( respond: ( socket: Socket, request: string ) => void ): Promise< RawServer > {
	const received: string[] = [];
	const sockets = new Set< Socket >();
	let connections = 0;
	const server = createServer( ( socket ) => {
		sockets.add( socket );
		connections++;
		let text = '';
		socket.on( 'error', () => socket.destroy() );
		socket.on( 'close', () => sockets.delete( socket ) );
		socket.on( 'data', ( chunk ) => {
			text += chunk.toString( 'utf8' );
			if ( isComplete( text ) ) {
				received.push( text );
				respond( socket, text );
			}
		} );
	} );
	return new Promise( ( resolve ) =>
		server.listen( 0, '127.0.0.1', () =>
			resolve( {
				host: `127.0.0.1:${ ( server.address() as AddressInfo ).port }`,
				received,
				connections: () => connections,
				close: () =>
					new Promise( ( done ) => {
						server.close( () => done() );
						sockets.forEach( ( socket ) => socket.destroy() );
					} ),
			} )
		)
	);
}
