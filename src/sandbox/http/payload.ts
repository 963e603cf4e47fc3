import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { invalidRequest, notImplemented } from '../errors';
import { S3Error } from '../s3-error';
import { sha256Hex } from '../signature/hash';
import { crc32c, crc64nvme } from './crc';
import { MAX_BODY_BYTES, type Incoming } from './incoming';

/** A body as it is to be stored, its checksums verified. */
export interface Payload {
	readonly body: Buffer;
	/** Checksum headers that came with it, `x-amz-checksum-crc32`. */
	readonly checksums: Readonly< Record< string, string > >;
}

const uint32 = ( value: number ): Buffer => {
	const bytes = Buffer.alloc( 4 );
	bytes.writeUInt32BE( value );
	return bytes;
};

const ALGORITHMS: Readonly< Record< string, ( body: Buffer ) => Buffer > > = {
	crc32: ( body ) => uint32( crc32( body ) ),
	crc32c: ( body ) => uint32( crc32c( body ) ),
	crc64nvme,
	sha1: ( body ) => createHash( 'sha1' ).update( body ).digest(),
	sha256: ( body ) => createHash( 'sha256' ).update( body ).digest(),
};

const PREFIX = 'x-amz-checksum-';

/** Takes an `aws-chunked` body apart: chunks, then trailing headers. */
function decodeChunks( encoded: Buffer ): { body: Buffer; trailers: Record< string, string > } {
	const chunks: Buffer[] = [];
	let at = 0;
	for (;;) {
		const end = encoded.indexOf( '\r\n', at );
		const size = end < 0 ? NaN : parseInt( encoded.toString( 'latin1', at, end ), 16 );
		if ( Number.isNaN( size ) || end + 2 + size > encoded.length ) {
			throw new S3Error(
				400,
				'IncompleteBody',
				'You did not provide the number of bytes specified by the Content-Length HTTP header'
			);
		}
		if ( size === 0 ) {
			const lines = encoded
				.toString( 'utf8', end + 2 )
				.split( '\r\n' )
				.filter( Boolean );
			const trailers = Object.fromEntries(
				lines.map( ( line ) => [
					line.slice( 0, line.indexOf( ':' ) ).trim().toLowerCase(),
					line.slice( line.indexOf( ':' ) + 1 ).trim(),
				] )
			);
			return { body: Buffer.concat( chunks ), trailers };
		}
		chunks.push( encoded.subarray( end + 2, end + 2 + size ) );
		at = end + 2 + size + 2;
	}
}

function decodeBody( request: Incoming ): { body: Buffer; trailers: Record< string, string > } {
	const stated = request.headers[ 'x-amz-content-sha256' ] ?? '';
	if ( stated === 'STREAMING-UNSIGNED-PAYLOAD-TRAILER' ) {
		return decodeChunks( request.body );
	}
	if ( stated.startsWith( 'STREAMING-' ) ) {
		throw notImplemented( 'x-amz-content-sha256' );
	}
	if ( /^[0-9a-f]{64}$/.test( stated ) && sha256Hex( request.body ) !== stated ) {
		throw new S3Error(
			400,
			'XAmzContentSHA256Mismatch',
			"The provided 'x-amz-content-sha256' header does not match what was computed.",
			{ details: { ClientComputedContentSHA256: stated, S3ComputedContentSHA256: sha256Hex( request.body ) } }
		);
	}
	return { body: request.body, trailers: {} };
}

function checkMd5( stated: string | undefined, body: Buffer ): void {
	if ( stated === undefined ) {
		return;
	}
	const expected = Buffer.from( stated, 'base64' );
	if ( expected.length !== 16 ) {
		throw new S3Error( 400, 'InvalidDigest', 'The Content-MD5 you specified was invalid.', {
			details: { 'Content-MD5': stated },
		} );
	}
	const calculated = createHash( 'md5' ).update( body ).digest();
	if ( ! calculated.equals( expected ) ) {
		throw new S3Error( 400, 'BadDigest', 'The Content-MD5 you specified did not match what we received.', {
			details: { ExpectedDigest: stated, CalculatedDigest: calculated.toString( 'base64' ) },
		} );
	}
}

function checkChecksums( headers: Readonly< Record< string, string > >, body: Buffer ): Record< string, string > {
	const checksums: Record< string, string > = {};
	for ( const [ algorithm, compute ] of Object.entries( ALGORITHMS ) ) {
		const name = PREFIX + algorithm;
		const stated = headers[ name ];
		if ( stated !== undefined ) {
			if ( compute( body ).toString( 'base64' ) !== stated ) {
				throw new S3Error(
					400,
					'BadDigest',
					`The ${ algorithm.toUpperCase() } you specified did not match the calculated checksum.`
				);
			}
			checksums[ name ] = stated;
		}
	}
	return checksums;
}

const names = ( { headers }: Incoming ): string[] => Object.keys( headers );
const isChecksum = ( name: string ): boolean => name.startsWith( PREFIX ) && name.slice( PREFIX.length ) in ALGORITHMS;

/** Whether the request brings something to check its body against. */
export const hasIntegrityHeader = ( request: Incoming ): boolean =>
	names( request ).some( ( name ) => [ 'content-md5', 'x-amz-trailer' ].includes( name ) || isChecksum( name ) );

/**
 * Decodes and verifies the body of a request that stores something.
 *
 * @throws {Error} XAmzContentSHA256Mismatch, BadDigest, InvalidDigest, EntityTooLarge.
 */
export function readPayload( request: Incoming ): Payload {
	const length = Number( request.headers[ 'content-length' ] ?? request.body.length );
	if ( length > MAX_BODY_BYTES ) {
		throw new S3Error( 400, 'EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size', {
			details: { ProposedSize: String( length ), MaxSizeAllowed: String( MAX_BODY_BYTES ) },
		} );
	}
	const { body, trailers } = decodeBody( request );
	checkMd5( request.headers[ 'content-md5' ], body );
	const declared = request.headers[ 'x-amz-trailer' ];
	if (
		request.headers[ 'x-amz-sdk-checksum-algorithm' ] !== undefined &&
		declared === undefined &&
		! names( request ).some( isChecksum )
	) {
		throw invalidRequest(
			'x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers were found.'
		);
	}
	if ( declared !== undefined && trailers[ declared.toLowerCase() ] === undefined ) {
		throw new S3Error(
			400,
			'MalformedTrailerError',
			'The request contained trailing data that was not well-formed or did not conform to our published schema.'
		);
	}
	return { body, checksums: checkChecksums( { ...request.headers, ...trailers }, body ) };
}
