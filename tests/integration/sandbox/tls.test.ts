import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import { sign } from './support/http';
import { start, stopAll } from './support/sandboxes';
import { aWorld, BUCKET } from './support/worlds';

afterEach( stopAll );

// Made for this test alone; it certifies nothing outside it.
const read = ( name: string ) => readFileSync( join( __dirname, 'support/tls', name ) );
const tls = { key: read( 'key.pem' ), cert: read( 'certificate.pem' ) };

it( 'serves AWS’s own names over TLS', async () => {
	const sandbox = await start( aWorld(), { tls } );
	expect( sandbox.line.endpoint ).toBe( `https://127.0.0.1:${ sandbox.port }` );
	const host = `${ BUCKET }.s3.eu-central-1.amazonaws.com`;
	const { headers = {} } = await sign( sandbox, { host, path: '/', query: { 'list-type': '2' } } );
	const answer = await new Promise< { status: number | undefined; body: string; subject: string } >(
		( resolve, reject ) => {
			const options = {
				host: '127.0.0.1',
				port: sandbox.port,
				servername: host,
				path: '/?list-type=2',
				headers,
				rejectUnauthorized: false,
			};
			const outgoing = request( options, ( response ) => {
				const { subjectaltname = '' } = (
					response.socket as import( 'node:tls' ).TLSSocket
				 ).getPeerCertificate();
				let body = '';
				response.setEncoding( 'utf8' );
				response.on( 'data', ( chunk: string ) => ( body += chunk ) );
				response.on( 'end', () => resolve( { status: response.statusCode, body, subject: subjectaltname } ) );
			} );
			outgoing.on( 'error', reject );
			outgoing.end();
		}
	);
	expect( answer.status ).toBe( 200 );
	expect( answer.body ).toContain( '<Key>site/old.zip</Key>' );
	expect( answer.subject ).toContain( 'DNS:*.s3.eu-central-1.amazonaws.com' );
} );
