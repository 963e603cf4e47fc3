import { requireAccess } from '../authorize/require-access';
import { invalidArgument } from '../errors';
import type { BucketExchange } from '../exchange';
import { parameter } from '../http/incoming';
import { emptyReply, xmlReply } from '../http/reply';
import { bucketArn, type Bucket, type ObjectVersion } from '../state/bucket';
import { currentObject } from '../state/versions';
import { s3Document, type XmlNode } from '../xml';
import { canonicalId } from './acl-document';
import type { Handler } from './handler';
import { compareKeys, isAfter, paginate, readListQuery, type ListQuery, type Page } from './paginate';

function currentObjects( bucket: Bucket ): ObjectVersion[] {
	return [ ...bucket.versions.keys() ]
		.sort( compareKeys )
		.map( ( key ) => currentObject( bucket, key ) )
		.filter( ( object ) => object !== undefined );
}

const contents =
	( query: ListQuery, withOwner: boolean ) =>
	( object: ObjectVersion ): XmlNode => ( {
		Key: query.encode( object.key ),
		LastModified: object.lastModified.toISOString(),
		ETag: `"${ object.etag }"`,
		Size: object.body.length,
		Owner: withOwner ? { ID: canonicalId( object.owner ) } : undefined,
		StorageClass: object.storageClass,
	} );

function listing(
	{ bucket }: BucketExchange,
	query: ListQuery,
	page: Page< ObjectVersion >,
	withOwner: boolean
): XmlNode {
	return {
		Name: bucket.config.name,
		Prefix: query.encode( query.prefix ),
		Delimiter: query.delimiter === '' ? undefined : query.encode( query.delimiter ),
		MaxKeys: query.limit,
		EncodingType: query.isEncoded ? 'url' : undefined,
		IsTruncated: page.isTruncated,
		Contents: page.entries.map( contents( query, withOwner ) ),
		CommonPrefixes: page.prefixes.map( ( prefix ) => ( { Prefix: query.encode( prefix ) } ) ),
	};
}

const lastKey = ( page: Page< ObjectVersion > ): string | undefined =>
	page.last && ( 'entry' in page.last ? page.last.entry.key : page.last.prefix );

const takePage = ( exchange: BucketExchange, query: ListQuery, marker: string ): Page< ObjectVersion > =>
	paginate(
		currentObjects( exchange.bucket ).filter( ( { key } ) => marker === '' || isAfter( key, marker, query ) ),
		( { key } ) => key,
		query
	);

const regionHeader = ( { bucket }: BucketExchange ) => ( { 'x-amz-bucket-region': bucket.config.region } );

const listObjectsV2: Handler = async ( exchange ) => {
	await requireAccess( exchange, 's3:ListBucket' );
	const { request } = exchange;
	const query = readListQuery( request, 'max-keys' );
	const token = parameter( request, 'continuation-token' );
	const startAfter = parameter( request, 'start-after' );
	if ( token === '' ) {
		throw invalidArgument( 'The continuation token provided is incorrect', 'continuation-token', token );
	}
	const marker = token === undefined ? ( startAfter ?? '' ) : Buffer.from( token, 'base64url' ).toString();
	const page = takePage( exchange, query, marker );
	const next = page.isTruncated ? lastKey( page ) : undefined;
	const document = s3Document( 'ListBucketResult', {
		...listing( exchange, query, page, parameter( request, 'fetch-owner' ) === 'true' ),
		KeyCount: page.entries.length + page.prefixes.length,
		ContinuationToken: token,
		StartAfter: startAfter,
		NextContinuationToken: next && Buffer.from( next ).toString( 'base64url' ),
	} );
	return xmlReply( document, regionHeader( exchange ) );
};

const listObjects: Handler = async ( exchange ) => {
	await requireAccess( exchange, 's3:ListBucket' );
	const query = readListQuery( exchange.request, 'max-keys' );
	const marker = parameter( exchange.request, 'marker' ) ?? '';
	const page = takePage( exchange, query, marker );
	const document = s3Document( 'ListBucketResult', {
		...listing( exchange, query, page, true ),
		Marker: query.encode( marker ),
		NextMarker: page.isTruncated && query.delimiter !== '' ? query.encode( lastKey( page ) ?? '' ) : undefined,
	} );
	return xmlReply( document, regionHeader( exchange ) );
};

const headBucket: Handler = async ( exchange ) => {
	await requireAccess( exchange, 's3:ListBucket' );
	return emptyReply( 200, {
		...regionHeader( exchange ),
		'x-amz-bucket-arn': bucketArn( exchange.bucket ),
		'x-amz-access-point-alias': 'false',
		'content-type': 'application/xml',
	} );
};

export const listOperations: Readonly< Record< string, Handler > > = {
	HeadBucket: headBucket,
	ListObjects: listObjects,
	ListObjectsV2: listObjectsV2,
};
