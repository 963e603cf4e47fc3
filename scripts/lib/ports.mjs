import { createServer } from 'node:net';

export const HOST = '127.0.0.1';

/** @param {number} port */
const isFree = ( port ) =>
	new Promise( ( resolve ) => {
		const server = createServer();
		server.once( 'error', () => resolve( false ) );
		server.listen( port, HOST, () => server.close( () => resolve( true ) ) );
	} );

/** @return {Promise<number>} A port that the system picked. */
const anyPort = () =>
	new Promise( ( resolve, reject ) => {
		const server = createServer();
		server.once( 'error', reject );
		server.listen( 0, HOST, () => {
			const { port } = /** @type {import('node:net').AddressInfo} */ ( server.address() );
			server.close( () => resolve( port ) );
		} );
	} );

/**
 * @param {number} first First port to try; 0 = any.
 * @return {Promise<number>} The first free port from there on.
 */
export const freePort = async ( first ) => {
	if ( first === 0 ) {
		return anyPort();
	}
	let port = first;
	while ( ! ( await isFree( port ) ) ) {
		port++;
	}
	return port;
};
