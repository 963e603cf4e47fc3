import type { WaveRequest } from '../../../src/engine';
import { closeServers, failure, ok, request, send, serve } from '../../support/node-wave';
import { httpAnswer } from '../../support/raw-server';

afterEach( closeServers );

describe( 'no answer', () => {
	it.each( [
		[ 'a reset', 'reset', 'ECONNRESET', ( socket: { resetAndDestroy: () => void } ) => socket.resetAndDestroy() ],
		[ 'a closed connection', 'reset', 'ECONNRESET', ( socket: { end: () => void } ) => socket.end() ],
		[
			'an answer cut short',
			'reset',
			'ECONNRESET',
			( socket: { end: ( text: string ) => void } ) =>
				socket.end( 'HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nab' ),
		],
		[
			'no HTTP',
			'protocol',
			'HPE_INVALID_CONSTANT',
			( socket: { end: ( text: string ) => void } ) => socket.end( 'SSH-2.0\r\n' ),
		],
		[
			'headers without end',
			'too-large',
			'HPE_HEADER_OVERFLOW',
			( socket: { end: ( text: string ) => void } ) =>
				socket.end( `HTTP/1.1 200 OK\r\nx: ${ 'x'.repeat( 99_999 ) }` ),
		],
	] )( 'tells %s', async ( _name, kind, code, respond ) => {
		const server = await serve( respond );
		const [ answer ] = await send( [ request( server.host ) ] );
		expect( failure( answer ) ).toMatchObject( { kind, code } );
	} );

	it( 'tells a port where nobody listens', async () => {
		const server = await serve( () => undefined );
		await server.close();
		const [ answer ] = await send( [ request( server.host ) ] );
		expect( failure( answer ) ).toMatchObject( { kind: 'connect', code: 'ECONNREFUSED' } );
	} );

	it( 'tells a server that never answers', async () => {
		const server = await serve( () => undefined );
		const [ answer ] = await send( [ request( server.host ) ], { timeoutMs: 20 } );
		expect( failure( answer ) ).toMatchObject( { kind: 'timeout', code: 'BUCKET_DOCTOR_TIMEOUT' } );
	} );

	it( 'tells https where plain http is spoken', async () => {
		const server = await serve( ( socket ) => socket.end( httpAnswer( 'HTTP/1.1 400 Bad Request' ) ) );
		const [ answer ] = await send( [ request( server.host, { protocol: 'https:' } ) ] );
		expect( failure( answer ) ).toMatchObject( { kind: 'tls', code: 'EPROTO' } );
	} );

	it( 'lets one failing request not disturb the others', async () => {
		const server = await serve( ( socket, text ) =>
			text.includes( 'bad' ) ? socket.resetAndDestroy() : socket.end( ok() )
		);
		const answers = await send( [ request( server.host, { path: '/b/bad' } ), request( server.host ) ] );
		expect( answers ).toMatchObject( [ { failure: { kind: 'reset' } }, { status: 200 } ] );
	} );

	it( 'tells a request that cannot be put on the wire', async () => {
		const [ answer ] = await send( [ request( '127.0.0.1:1', { headers: { 'x-amz-acl': 'a\r\nb: c' } } ) ] );
		expect( failure( answer ) ).toMatchObject( { kind: 'unknown', code: 'ERR_INVALID_CHAR' } );
	} );
} );

describe( 'stop', () => {
	const stopping = async ( requests: ( host: string ) => WaveRequest[], isAborted: boolean ) => {
		const controller = new AbortController();
		const server = await serve( ( socket ) => {
			controller.abort();
			setImmediate( () => socket.end( ok( 'answered' ) ) );
		} );
		if ( isAborted ) {
			controller.abort();
		}
		return send( requests( server.host ), {}, controller.signal );
	};

	it( 'cuts a reading wave off', async () => {
		const [ answer ] = await stopping( ( host ) => [ request( host ) ], false );
		expect( failure( answer ) ).toMatchObject( { kind: 'interrupted', code: 'ABORT_ERR' } );
	} );

	it( 'awaits a wave that may make something', async () => {
		const answers = await stopping( ( host ) => [ request( host ), request( host, { method: 'PUT' } ) ], false );
		expect( answers ).toMatchObject( [ { body: 'answered' }, { body: 'answered' } ] );
	} );

	it( 'sends what comes after Stop, the clean-up, to its end', async () => {
		const answers = await stopping( ( host ) => [ request( host ) ], true );
		expect( answers ).toMatchObject( [ { body: 'answered' } ] );
	} );
} );
