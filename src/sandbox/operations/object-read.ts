import { existingVersion } from '../authorize/existing-object';
import { requireKms } from '../authorize/kms';
import { decide } from '../authorize/require-access';
import { invalidRange, methodNotAllowed, preconditionFailed } from '../errors';
import type { BucketExchange } from '../exchange';
import type { Incoming } from '../http/incoming';
import { emptyReply, type Reply } from '../http/reply';
import { S3Error } from '../s3-error';
import type { ObjectVersion } from '../state/bucket';
import type { Handler } from './handler';
import { objectHeaders } from './object-headers';

const ARCHIVED: ReadonlySet< string > = new Set( [ 'GLACIER', 'DEEP_ARCHIVE' ] );

/** The object a request reads. A delete marker named by its id can only be deleted. */
async function readable( exchange: BucketExchange ): Promise< ObjectVersion > {
	const version = await existingVersion( exchange, 's3:GetObject' );
	if ( version.kind === 'marker' ) {
		throw methodNotAllowed( exchange.request.method, 'DeleteMarker', {
			allow: 'DELETE',
			'x-amz-delete-marker': 'true',
			'x-amz-version-id': version.versionId,
			'last-modified': version.lastModified.toUTCString(),
		} );
	}
	return version;
}

const matchesEtag = ( header: string, etag: string ): boolean =>
	header
		.split( ',' )
		.some( ( part ) => part.trim() === '*' || part.trim().replace( /^W\//, '' ).replaceAll( '"', '' ) === etag );

/** Whether the reader has the object already; ends the exchange where a condition does not hold. */
function isUnchanged( { headers }: Incoming, object: ObjectVersion ): boolean {
	const seconds = Math.floor( object.lastModified.getTime() / 1000 ) * 1000;
	const {
		'if-match': ifMatch,
		'if-none-match': ifNoneMatch,
		'if-modified-since': ifModifiedSince,
		'if-unmodified-since': ifUnmodifiedSince,
	} = headers;
	if ( ifMatch !== undefined && ! matchesEtag( ifMatch, object.etag ) ) {
		throw preconditionFailed( 'If-Match' );
	}
	if ( ifMatch === undefined && ifUnmodifiedSince !== undefined && seconds > Date.parse( ifUnmodifiedSince ) ) {
		throw preconditionFailed( 'If-Unmodified-Since' );
	}
	if ( ifNoneMatch !== undefined ) {
		return matchesEtag( ifNoneMatch, object.etag );
	}
	return ifModifiedSince !== undefined && seconds <= Date.parse( ifModifiedSince );
}

const RANGE = /^bytes=(\d*)-(\d*)$/;

/** First and last byte of a range; undefined where the header asks for nothing S3 understands, which it then ignores. */
function readRange( header: string | undefined, size: number ): readonly [ number, number ] | undefined {
	const [ , from = '', to = '' ] = RANGE.exec( header ?? '' ) ?? [];
	if ( from === '' && to === '' ) {
		return undefined;
	}
	const first = from === '' ? Math.max( 0, size - Number( to ) ) : Number( from );
	const last = from === '' || to === '' ? size - 1 : Math.min( Number( to ), size - 1 );
	if ( first >= size || first > last ) {
		throw invalidRange( size, header ?? '' );
	}
	return [ first, last ];
}

/** Retention and legal hold are told only to who may ask for them. */
async function lockHeaders( exchange: BucketExchange, object: ObjectVersion ): Promise< Record< string, string > > {
	const target = { key: object.key, object };
	const headers: Record< string, string > = {};
	if ( object.retention && ( await decide( exchange, 's3:GetObjectRetention', target ) ).isAllowed ) {
		headers[ 'x-amz-object-lock-mode' ] = object.retention.mode;
		headers[ 'x-amz-object-lock-retain-until-date' ] = object.retention.until.toISOString();
	}
	if ( object.legalHold && ( await decide( exchange, 's3:GetObjectLegalHold', target ) ).isAllowed ) {
		headers[ 'x-amz-object-lock-legal-hold' ] = 'ON';
	}
	return headers;
}

async function read( exchange: BucketExchange, object: ObjectVersion ): Promise< Reply > {
	const { request, bucket } = exchange;
	const headers = { ...objectHeaders( bucket, object ), ...( await lockHeaders( exchange, object ) ) };
	if ( isUnchanged( request, object ) ) {
		return emptyReply( 304, headers );
	}
	const range = readRange( request.headers.range, object.body.length );
	if ( range ) {
		const [ first, last ] = range;
		return {
			status: 206,
			headers: { ...headers, 'content-range': `bytes ${ first }-${ last }/${ object.body.length }` },
			body: object.body.subarray( first, last + 1 ),
		};
	}
	const checksums = request.headers[ 'x-amz-checksum-mode' ]?.toUpperCase() === 'ENABLED' ? object.checksums : {};
	return { status: 200, headers: { ...headers, ...checksums }, body: object.body };
}

const getObject: Handler = async ( exchange ) => {
	const object = await readable( exchange );
	if ( ARCHIVED.has( object.storageClass ) ) {
		throw new S3Error( 403, 'InvalidObjectState', "The operation is not valid for the object's storage class", {
			details: { StorageClass: object.storageClass },
		} );
	}
	await requireKms( exchange, object.encryption, 'kms:Decrypt' );
	return read( exchange, object );
};

// HEAD tells no contents, so it needs no key.
const headObject: Handler = async ( exchange ) => read( exchange, await readable( exchange ) );

export const readOperations: Readonly< Record< string, Handler > > = { GetObject: getObject, HeadObject: headObject };
