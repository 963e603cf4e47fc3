import { S3Error } from '../s3-error';
import { accessDenied, invalidArgument, invalidRequest, notImplemented } from '../errors';
import { flavourOf } from '../flavours';
import type { Incoming } from '../http/incoming';
import type { Universe } from '../state/universe';
import type { WorldAccessKey } from '../world';
import { malformed, readAuthorization, type AuthorizationHeader } from './authorization-header';
import { accountOfArn, type Caller } from './caller';
import { recompute } from './recompute';
import { compact, isoSeconds, MAX_SKEW_MS, readAmzDate } from './time';

const PAYLOAD = /^(?:[0-9a-f]{64}|UNSIGNED-PAYLOAD|STREAMING-[A-Z0-9-]+)$/;

const hexBytes = ( text: string ) =>
	[ ...Buffer.from( text ) ].map( ( byte ) => byte.toString( 16 ).padStart( 2, '0' ) ).join( ' ' );

function requestDate( request: Incoming ): Date {
	const stated = request.headers[ 'x-amz-date' ];
	const date = stated === undefined ? new Date( request.headers.date ?? '' ) : readAmzDate( stated );
	if ( ! date || Number.isNaN( date.getTime() ) ) {
		throw accessDenied( 'AWS authentication requires a valid Date or x-amz-date header' );
	}
	return date;
}

function checkScope( authorization: AuthorizationHeader, signedAt: Date, region: string | undefined ): void {
	if ( authorization.service !== 's3' ) {
		throw malformed( `incorrect service "${ authorization.service }". This endpoint belongs to "s3".` );
	}
	const day = compact( signedAt ).slice( 0, 8 );
	if ( authorization.date !== day ) {
		throw malformed(
			`Invalid credential date "${ authorization.date }". This date is not the same as X-Amz-Date: "${ day }".`
		);
	}
	if ( region !== undefined && authorization.region !== region ) {
		throw malformed( `the region '${ authorization.region }' is wrong; expecting '${ region }'`, region );
	}
}

const unknownKey = ( accessKeyId: string ) =>
	new S3Error( 403, 'InvalidAccessKeyId', 'The AWS Access Key Id you provided does not exist in our records.', {
		details: { AWSAccessKeyId: accessKeyId },
	} );

function checkToken( key: WorldAccessKey, token: string | undefined, now: Date ): void {
	if ( key.sessionToken !== undefined && token === undefined ) {
		throw unknownKey( key.id );
	}
	if ( key.sessionToken !== token ) {
		throw new S3Error( 400, 'InvalidToken', 'The provided token is malformed or otherwise invalid.', {
			details: { 'Token-0': token ?? '' },
		} );
	}
	if ( key.expiresAt !== undefined && new Date( key.expiresAt ) <= now ) {
		throw new S3Error( 400, 'ExpiredToken', 'The provided token has expired.', {
			details: { 'Token-0': token ?? '' },
		} );
	}
}

function checkTime( signedAt: Date, now: Date ): void {
	if ( Math.abs( signedAt.getTime() - now.getTime() ) > MAX_SKEW_MS ) {
		throw new S3Error(
			403,
			'RequestTimeTooSkewed',
			'The difference between the request time and the current time is too large.',
			{
				details: {
					RequestTime: compact( signedAt ),
					ServerTime: isoSeconds( now ),
					MaxAllowedSkewMilliseconds: String( MAX_SKEW_MS ),
				},
			}
		);
	}
}

function checkSignedHeaders( request: Incoming, signed: readonly string[] ): void {
	const unsigned = Object.keys( request.headers ).filter(
		( name ) => ( name === 'host' || name.startsWith( 'x-amz-' ) ) && ! signed.includes( name )
	);
	if ( unsigned.length > 0 ) {
		throw new S3Error( 403, 'AccessDenied', 'There were headers present in the request which were not signed', {
			details: { HeadersNotSigned: unsigned.join( ', ' ) },
		} );
	}
}

function payloadHash( request: Incoming ): string {
	const stated = request.headers[ 'x-amz-content-sha256' ];
	if ( stated === undefined ) {
		throw invalidRequest( 'Missing required header for this request: x-amz-content-sha256' );
	}
	if ( ! PAYLOAD.test( stated ) ) {
		throw invalidArgument(
			'x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, STREAMING-AWS4-HMAC-SHA256-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER, STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD, STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD-TRAILER or a valid sha256 value.',
			'x-amz-content-sha256',
			stated
		);
	}
	return stated;
}

/**
 * Finds out who signed a request to S3, in AWS's order: format and region, key id, token, time, signature.
 *
 * @param  request  As received.
 * @param  universe World the key is looked up in.
 * @param  region   The only right region, where there is one.
 * @throws {Error} As S3 refuses it.
 */
export async function verifyS3( request: Incoming, universe: Universe, region: string | undefined ): Promise< Caller > {
	const header = request.headers.authorization;
	if ( request.query[ 'X-Amz-Algorithm' ] || request.query.Signature ) {
		throw notImplemented( 'X-Amz-Algorithm' );
	}
	if ( header === undefined ) {
		return { kind: 'anonymous' };
	}
	const authorization = readAuthorization( header );
	const flavour = flavourOf( universe.world );
	flavour.checkKeyId?.( authorization.accessKeyId );
	flavour.checkRegion?.( authorization.region );
	const signedAt = requestDate( request );
	checkScope( authorization, signedAt, region );
	const found = universe.findAccessKey( authorization.accessKeyId );
	if ( ! found ) {
		throw unknownKey( authorization.accessKeyId );
	}
	const now = universe.now();
	checkToken( found.accessKey, request.headers[ 'x-amz-security-token' ], now );
	checkTime( signedAt, now );
	checkSignedHeaders( request, authorization.signedHeaders );
	const recomputed = await recompute(
		request,
		authorization,
		found.accessKey.secret,
		compact( signedAt ),
		payloadHash( request )
	);
	if ( ! recomputed.matches ) {
		throw new S3Error(
			403,
			'SignatureDoesNotMatch',
			'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
			{
				details: {
					AWSAccessKeyId: authorization.accessKeyId,
					StringToSign: recomputed.stringToSign,
					SignatureProvided: authorization.signature,
					StringToSignBytes: hexBytes( recomputed.stringToSign ),
					CanonicalRequest: recomputed.canonicalRequest,
					CanonicalRequestBytes: hexBytes( recomputed.canonicalRequest ),
				},
			}
		);
	}
	return { kind: 'principal', ...found, account: accountOfArn( found.principal.arn ), signedAt };
}
