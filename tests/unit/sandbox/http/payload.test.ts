import type { Incoming } from '../../../../src/sandbox/http/incoming';
import { crc32c, crc64nvme } from '../../../../src/sandbox/http/crc';
import { hasIntegrityHeader, readPayload } from '../../../../src/sandbox/http/payload';

// The check values that the catalogues of CRCs give for the nine digits.
const DIGITS = Buffer.from( '123456789' );

const incoming = ( body: string, headers: Record< string, string > = {} ): Incoming => ( {
	method: 'PUT',
	rawPath: '/b/k',
	path: '/b/k',
	query: {},
	headers,
	host: 'h',
	address: { service: 's3', bucket: 'b', key: 'k' },
	body: Buffer.from( body ),
	remoteAddress: '127.0.0.1',
} );

const CHUNKED = {
	'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
	'x-amz-trailer': 'x-amz-checksum-crc32',
};
const codeOf = ( act: () => unknown ): unknown => {
	try {
		return act();
	} catch ( error ) {
		return ( error as { code: string } ).code;
	}
};

describe( 'checksums', () => {
	it( 'have the published check values', () => {
		expect( crc32c( DIGITS ).toString( 16 ) ).toBe( 'e3069283' );
		expect( crc64nvme( DIGITS ).toString( 'hex' ) ).toBe( 'ae8b14860a799888' );
	} );

	it.each( [
		[ 'x-amz-checksum-crc32', 'y/Q5Jg==' ],
		[ 'x-amz-checksum-crc32c', '4waSgw==' ],
		[ 'x-amz-checksum-crc64nvme', 'rosUhgp5mIg=' ],
		[ 'x-amz-checksum-sha1', '98O8HYCOBHMq32eZZczDTKeuNEE=' ],
		[ 'x-amz-checksum-sha256', 'FeKw08M4keuw8e9gnsQZQgwg4yDOlMZfvIwzEkSOsiU=' ],
	] )( 'are compared: %s', ( name, right ) => {
		const read = ( body: string ) => codeOf( () => readPayload( incoming( body, { [ name ]: right } ) ).checksums );
		expect( read( '123456789' ) ).toEqual( { [ name ]: right } );
		expect( read( '123456788' ) ).toBe( 'BadDigest' );
	} );

	it( 'must come with the algorithm that is announced', () => {
		expect( codeOf( () => readPayload( incoming( 'x', { 'x-amz-sdk-checksum-algorithm': 'CRC32' } ) ) ) ).toBe(
			'InvalidRequest'
		);
	} );

	it( 'count as integrity, their announcement alone does not', () => {
		expect( hasIntegrityHeader( incoming( '', { 'x-amz-checksum-crc32': 'AAAAAA==' } ) ) ).toBe( true );
		expect( hasIntegrityHeader( incoming( '', { 'content-md5': '1B2M2Y8AsgTpgAmY7PhCfg==' } ) ) ).toBe( true );
		expect( hasIntegrityHeader( incoming( '', { 'x-amz-sdk-checksum-algorithm': 'CRC32' } ) ) ).toBe( false );
		expect( hasIntegrityHeader( incoming( '', { 'x-amz-checksum-type': 'COMPOSITE' } ) ) ).toBe( false );
	} );
} );

describe( 'aws-chunked bodies', () => {
	it( 'are put together, and checked by their trailer', () => {
		const { body, checksums } = readPayload(
			incoming( '4\r\n1234\r\n5\r\n56789\r\n0\r\nx-amz-checksum-crc32:y/Q5Jg==\r\n\r\n', CHUNKED )
		);
		expect( body.toString() ).toBe( '123456789' );
		expect( checksums ).toEqual( { 'x-amz-checksum-crc32': 'y/Q5Jg==' } );
	} );

	it.each( [
		[ 'with a wrong trailer', '1\r\nx\r\n0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n', 'BadDigest' ],
		[ 'without the trailer they announced', '1\r\nx\r\n0\r\n\r\n', 'MalformedTrailerError' ],
		[ 'that break off in a chunk', '9\r\nx', 'IncompleteBody' ],
		[ 'that are none', 'plain', 'IncompleteBody' ],
	] )( '%s are refused', ( _, text, code ) => {
		expect( codeOf( () => readPayload( incoming( text, CHUNKED ) ) ) ).toBe( code );
	} );

	it( 'with a signature on each chunk are refused, not stored with their framing', () => {
		const signed = { 'x-amz-content-sha256': 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD' };
		expect( codeOf( () => readPayload( incoming( '1;chunk-signature=0\r\nx\r\n0\r\n\r\n', signed ) ) ) ).toBe(
			'NotImplemented'
		);
	} );
} );
