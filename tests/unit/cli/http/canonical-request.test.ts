import { createHash, createHmac } from 'node:crypto';
import { SignatureV4 } from '@smithy/signature-v4';
import type { WaveRequest } from '../../../../src/engine';
import { canonicalRequest, signedAt } from '../../../../src/cli/http/canonical-request';

const SECRET = 'made-up/secret+for=the-sandbox-only-00';

class Sha256 {
	private readonly hash;

	constructor( secret?: string | ArrayBuffer | ArrayBufferView ) {
		this.hash = secret === undefined ? createHash( 'sha256' ) : createHmac( 'sha256', secret as string );
	}

	update( data: string | Uint8Array ): void {
		this.hash.update( data );
	}

	async digest(): Promise< Uint8Array > {
		return this.hash.digest();
	}

	reset(): void {}
}

const hmac = ( key: string | Buffer, text: string ) => createHmac( 'sha256', key ).update( text ).digest();

/** The signature, from AWS's definition and the canonical request alone. */
function signatureOf( canonical: string ): string {
	const key = [ 'eu-central-1', 's3', 'aws4_request' ].reduce( hmac, hmac( `AWS4${ SECRET }`, '20261122' ) );
	const hash = createHash( 'sha256' ).update( canonical ).digest( 'hex' );
	return hmac( key, `AWS4-HMAC-SHA256\n20261122T120000Z\n20261122/eu-central-1/s3/aws4_request\n${ hash }` ).toString(
		'hex'
	);
}

async function signed(
	path: string,
	query: Record< string, string >,
	headers: Record< string, string >
): Promise< WaveRequest > {
	const signer = new SignatureV4( {
		service: 's3',
		region: 'eu-central-1',
		credentials: { accessKeyId: 'AKIARTX3GSDSVNNBOPER', secretAccessKey: SECRET },
		sha256: Sha256 as never,
		uriEscapePath: false,
	} );
	const request = {
		method: 'GET',
		protocol: 'http:',
		hostname: '127.0.0.1',
		path,
		query,
		headers: { host: '127.0.0.1', ...headers },
	};
	const done = await signer.sign( request, { signingDate: new Date( '2026-11-22T12:00:00Z' ) } );
	return {
		id: 'x.1',
		operation: 'GetObject',
		anonymous: false,
		protocol: 'http:',
		method: 'GET',
		host: '127.0.0.1',
		path,
		query,
		headers: done.headers,
	};
}

describe( 'canonicalRequest', () => {
	it.each( [
		[ '/b/plain.txt', {}, {} ],
		[ '/b/a%20b%2Bc%25d', { versionId: 'a b+c%d' }, {} ],
		[ '/b/%C3%BC/', { prefix: '~\'()*!"ü€/', uploads: '', 'max-uploads': '1', Zero: '0' }, {} ],
		[ '/b/a', {}, { 'x-amz-acl': '  private   spaced ', 'user-agent': 'not signed' } ],
	] )( 'is what the SDK’s signer signed: %s %j', async ( path, query, headers ) => {
		const request = await signed( path, query, headers );
		const signature = /Signature=(\w+)/.exec( request.headers.authorization ?? '' )?.[ 1 ];
		expect( signatureOf( canonicalRequest( request ) ?? '' ) ).toBe( signature );
	} );

	it( 'is absent for an unsigned request', async () => {
		const { authorization, ...headers } = ( await signed( '/', {}, {} ) ).headers;
		expect( authorization ).toMatch( /Signature/ );
		expect( canonicalRequest( { ...( await signed( '/', {}, {} ) ), headers } ) ).toBeUndefined();
	} );
} );

describe( 'signedAt', () => {
	it( 'reads the time of signing', () => {
		expect( signedAt( { headers: { 'x-amz-date': '20261122T120000Z' } } ) ).toBe( '2026-11-22T12:00:00Z' );
	} );

	it( 'is absent for an unsigned request', () => {
		expect( signedAt( { headers: {} } ) ).toBeUndefined();
	} );
} );
