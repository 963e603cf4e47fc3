import { requireAccess } from '../authorize/require-access';
import { invalidArgument } from '../errors';
import type { BucketExchange } from '../exchange';
import { parameter } from '../http/incoming';
import { xmlReply } from '../http/reply';
import type { Bucket, Version } from '../state/bucket';
import { latest } from '../state/versions';
import { s3Document, type XmlNode } from '../xml';
import { canonicalId } from './acl-document';
import type { Handler } from './handler';
import { compareKeys, isAfter, paginate, readListQuery, type ListQuery, type Page } from './paginate';

const allVersions = ( bucket: Bucket ): Version[] =>
	[ ...bucket.versions.keys() ].sort( compareKeys ).flatMap( ( key ) => bucket.versions.get( key ) ?? [] );

function afterMarker(
	bucket: Bucket,
	query: ListQuery,
	keyMarker: string,
	versionMarker: string | undefined
): Version[] {
	const versions = allVersions( bucket );
	if ( keyMarker === '' ) {
		return versions;
	}
	const at = versions.findIndex( ( { key, versionId } ) => key === keyMarker && versionId === versionMarker );
	return at >= 0 ? versions.slice( at + 1 ) : versions.filter( ( { key } ) => isAfter( key, keyMarker, query ) );
}

function entry( { bucket }: BucketExchange, query: ListQuery, version: Version ): XmlNode {
	const common = {
		Key: query.encode( version.key ),
		VersionId: version.versionId,
		IsLatest: latest( bucket, version.key ) === version,
		LastModified: version.lastModified.toISOString(),
	};
	const owner = { Owner: { ID: canonicalId( version.owner ) } };
	return version.kind === 'marker'
		? { ...common, ...owner }
		: {
				...common,
				ETag: `"${ version.etag }"`,
				Size: version.body.length,
				...owner,
				StorageClass: version.storageClass,
			};
}

function nextMarkers( query: ListQuery, { isTruncated, last }: Page< Version > ): XmlNode {
	if ( ! isTruncated || ! last ) {
		return {};
	}
	return 'entry' in last
		? { NextKeyMarker: query.encode( last.entry.key ), NextVersionIdMarker: last.entry.versionId }
		: { NextKeyMarker: query.encode( last.prefix ) };
}

const listObjectVersions: Handler = async ( exchange ) => {
	await requireAccess( exchange, 's3:ListBucketVersions' );
	const { request, bucket } = exchange;
	const query = readListQuery( request, 'max-keys' );
	const keyMarker = parameter( request, 'key-marker' ) ?? '';
	const versionMarker = parameter( request, 'version-id-marker' );
	if ( versionMarker !== undefined && keyMarker === '' ) {
		throw invalidArgument(
			'A version-id marker cannot be specified without a key marker.',
			'version-id-marker',
			versionMarker
		);
	}
	const page = paginate( afterMarker( bucket, query, keyMarker, versionMarker ), ( { key } ) => key, query );
	const render = ( kind: Version[ 'kind' ] ) =>
		page.entries
			.filter( ( version ) => version.kind === kind )
			.map( ( version ) => entry( exchange, query, version ) );
	return xmlReply(
		s3Document( 'ListVersionsResult', {
			Name: bucket.config.name,
			Prefix: query.encode( query.prefix ),
			KeyMarker: query.encode( keyMarker ),
			VersionIdMarker: versionMarker ?? '',
			...nextMarkers( query, page ),
			Delimiter: query.delimiter === '' ? undefined : query.encode( query.delimiter ),
			MaxKeys: query.limit,
			EncodingType: query.isEncoded ? 'url' : undefined,
			IsTruncated: page.isTruncated,
			Version: render( 'object' ),
			DeleteMarker: render( 'marker' ),
			CommonPrefixes: page.prefixes.map( ( prefix ) => ( { Prefix: query.encode( prefix ) } ) ),
		} )
	);
};

export const versionOperations: Readonly< Record< string, Handler > > = { ListObjectVersions: listObjectVersions };
