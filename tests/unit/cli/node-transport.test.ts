import { VERSION } from '../../../src/engine';
import type { Response } from '../../../src/engine';
import { closeServers, CREDENTIALS, failure, ok, request, send, serve, SIGNATURE } from '../../support/node-wave';
import { httpAnswer } from '../../support/raw-server';

afterEach( closeServers );

describe( 'what goes out', () => {
	it.each( [
		[ 'spaces, plus and percent', '/b/a%20b%2Bc%2525d', { versionId: 'a b+c%d' }, 'versionId=a%20b%2Bc%25d' ],
		[ 'Unicode', '/b/%C3%BC%E2%82%AC', { prefix: 'ü€/' }, 'prefix=%C3%BC%E2%82%AC%2F' ],
		[ 'quotes, brackets and tilde', "/b/~a%27%28%29%2A%21'", { prefix: '~\'()*!"' }, 'prefix=~%27%28%29%2A%21%22' ],
		[ 'names without a value', '/b/', { uploads: '', 'max-uploads': '1' }, 'max-uploads=1&uploads=' ],
		[
			'names in the order of signing',
			'/b/',
			{ prefix: 'a', 'list-type': '2', Zero: '0' },
			'Zero=0&list-type=2&prefix=a',
		],
		[ 'dots and doubled slashes as they are', '/b/../x//y/./', {}, undefined ],
	] )( 'keeps path and query to the byte: %s', async ( _name, path, query, search ) => {
		const server = await serve( ( socket ) => socket.end( ok() ) );
		await send( [ request( server.host, { path, query } ) ] );
		const expected = search === undefined ? path : `${ path }?${ search }`;
		expect( server.received[ 0 ]?.split( '\r\n' )[ 0 ] ).toBe( `GET ${ expected } HTTP/1.1` );
	} );

	it( 'keeps signed headers as they are and names itself as the user agent', async () => {
		const server = await serve( ( socket ) => socket.end( ok() ) );
		await send( [
			request( server.host, {
				method: 'PUT',
				headers: { 'x-amz-date': '20261122T120000Z', 'content-length': '5', 'user-agent': 'aws-sdk-js' },
				body: 'grün',
			} ),
		] );
		const [ head = '', body ] = server.received[ 0 ]?.split( '\r\n\r\n' ) ?? [];
		expect( body ).toBe( 'grün' );
		expect(
			head
				.split( '\r\n' )
				.slice( 1 )
				.map( ( line ) => line.toLowerCase() )
				.sort()
		).toEqual( [
			'connection: close',
			'content-length: 5',
			`host: ${ server.host }`,
			`user-agent: bucket-doctor/${ VERSION }`,
			'x-amz-date: 20261122t120000z',
		] );
	} );

	it( 'sends the requests of a wave at once and answers in the order asked', async () => {
		const waiting: Array< () => void > = [];
		const server = await serve( ( socket, text ) => {
			waiting.push( () => socket.end( ok( /\/(\d)\.txt/.exec( text )?.[ 1 ] ) ) );
			if ( waiting.length === 3 ) {
				waiting.reverse().forEach( ( answer ) => answer() );
			}
		} );
		const answers = await send( [ 1, 2, 3 ].map( ( n ) => request( server.host, { path: `/b/${ n }.txt` } ) ) );
		expect( answers.map( ( answer ) => ( answer as Response ).body ) ).toEqual( [ '1', '2', '3' ] );
	} );

	it( 'takes no proxy from the environment', async () => {
		const proxy = await serve( ( socket ) => socket.end( ok( 'from the proxy' ) ) );
		const server = await serve( ( socket ) => socket.end( ok( 'from the store' ) ) );
		const names = [ 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY' ];
		const before = names.map( ( name ) => [ name, process.env[ name ] ] as const );
		names.forEach( ( name ) => ( process.env[ name ] = `http://${ proxy.host }` ) );
		const [ answer ] = await send( [ request( server.host ) ] );
		for ( const [ name, value ] of before ) {
			if ( value === undefined ) {
				delete process.env[ name ];
			} else {
				process.env[ name ] = value;
			}
		}
		expect( answer ).toMatchObject( { body: 'from the store' } );
	} );
} );

describe( 'what comes back', () => {
	it( 'gives status, lower-case headers, text, length in bytes, time of signing and duration', async () => {
		const server = await serve( ( socket ) =>
			socket.end(
				httpAnswer( 'HTTP/1.1 404 Not Found', '<Code>grün</Code>', [
					'X-Amz-Request-Id: 1',
					'Set-Cookie: a',
					'Set-Cookie: b',
				] )
			)
		);
		const times = [ 100, 184.4 ];
		const headers = { 'x-amz-date': '20261122T120000Z' };
		const [ answer ] = await send( [ request( server.host, { headers } ) ], { now: () => times.shift() ?? 0 } );
		expect( answer ).toEqual( {
			status: 404,
			headers: { 'x-amz-request-id': '1', 'set-cookie': 'a, b', 'content-length': '18', connection: 'close' },
			body: '<Code>grün</Code>',
			bodyBytes: 18,
			signedAt: '2026-11-22T12:00:00Z',
			elapsedMs: 84,
		} );
	} );

	it( 'does not follow a redirect', async () => {
		const elsewhere = await serve( ( socket ) => socket.end( ok( 'elsewhere' ) ) );
		const server = await serve( ( socket ) =>
			socket.end(
				httpAnswer( 'HTTP/1.1 307 Temporary Redirect', '', [ `location: http://${ elsewhere.host }/` ] )
			)
		);
		const [ answer ] = await send( [ request( server.host ) ] );
		expect( answer ).toMatchObject( { status: 307, headers: { location: `http://${ elsewhere.host }/` } } );
		expect( elsewhere.received ).toEqual( [] );
	} );

	it( 'takes an answer of exactly the limit', async () => {
		const server = await serve( ( socket ) => socket.end( ok( 'x'.repeat( 256 * 1024 ) ) ) );
		const [ answer ] = await send( [ request( server.host ) ] );
		expect( answer ).toMatchObject( { status: 200, bodyBytes: 262144 } );
	} );

	it( 'cuts an endless answer off while it is read', async () => {
		let isClosed: () => void = () => undefined;
		const closed = new Promise< void >( ( resolve ) => ( isClosed = resolve ) );
		const server = await serve( ( socket ) => {
			const more = () => {
				while ( ! socket.destroyed && socket.write( Buffer.alloc( 16384, 'x' ) ) ) {}
			};
			socket.write( 'HTTP/1.1 200 OK\r\n\r\n' );
			socket.on( 'drain', more );
			socket.on( 'close', isClosed );
			more();
		} );
		const [ answer ] = await send( [ request( server.host ) ] );
		expect( failure( answer ) ).toEqual( {
			kind: 'too-large',
			code: 'BUCKET_DOCTOR_TOO_LARGE',
			message: 'answer longer than 262144 bytes',
		} );
		await closed;
	} );
} );

describe( 'redaction', () => {
	const { secretAccessKey = '', sessionToken = '' } = CREDENTIALS;

	it( 'takes secret, token and signature out of body, headers and the canonical request', async () => {
		const all = [ secretAccessKey, encodeURIComponent( sessionToken ), SIGNATURE ].join( ' ' );
		const server = await serve( ( socket ) =>
			socket.end( ok( `<Error>${ all }</Error>`, [ `x-echo: ${ all }` ] ) )
		);
		const authorization = `AWS4-HMAC-SHA256 Credential=x, SignedHeaders=host;x-amz-security-token, Signature=${ SIGNATURE }`;
		const [ answer ] = await send( [
			request( server.host, { headers: { authorization, 'x-amz-security-token': sessionToken } } ),
		] );
		const text = '[redacted] [redacted] [redacted]';
		expect( answer ).toMatchObject( { body: `<Error>${ text }</Error>`, headers: { 'x-echo': text } } );
		expect( ( answer as Response ).canonicalRequest ).toContain( 'x-amz-security-token:[redacted]\n' );
		expect( JSON.stringify( answer ) ).not.toMatch( /canary/ );
	} );

	it( 'counts the length before redaction', async () => {
		const server = await serve( ( socket ) => socket.end( ok( secretAccessKey ) ) );
		const [ answer ] = await send( [ request( server.host ) ] );
		expect( answer ).toMatchObject( { body: '[redacted]', bodyBytes: 40 } );
	} );
} );
