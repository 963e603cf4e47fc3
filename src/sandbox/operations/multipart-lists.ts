import { requireKms } from '../authorize/kms';
import { requireAccess } from '../authorize/require-access';
import { parameter } from '../http/incoming';
import { xmlReply } from '../http/reply';
import type { Upload } from '../state/bucket';
import { s3Document, type XmlNode } from '../xml';
import { canonicalId } from './acl-document';
import type { Handler } from './handler';
import { requireInitiatorOr, requireUpload } from './multipart';
import { compareKeys, isAfter, paginate, readListQuery } from './paginate';

const byKeyThenTime = ( one: Upload, other: Upload ): number =>
	compareKeys( one.key, other.key ) || one.initiated.getTime() - other.initiated.getTime();

const people = ( upload: Upload ): XmlNode => ( {
	Initiator: { ID: upload.initiator, DisplayName: upload.initiator.split( '/' ).at( -1 ) },
	Owner: { ID: canonicalId( upload.settings.owner ) },
	StorageClass: upload.settings.storageClass,
} );

const listMultipartUploads: Handler = async ( exchange ) => {
	await requireAccess( exchange, 's3:ListBucketMultipartUploads' );
	const { request, bucket } = exchange;
	const query = readListQuery( request, 'max-uploads' );
	const keyMarker = parameter( request, 'key-marker' ) ?? '';
	const idMarker = parameter( request, 'upload-id-marker' ) ?? '';
	const sorted = [ ...bucket.uploads.values() ].sort( byKeyThenTime );
	const at = sorted.findIndex( ( { uploadId } ) => uploadId === idMarker );
	const rest =
		at >= 0
			? sorted.slice( at + 1 )
			: sorted.filter( ( { key } ) => keyMarker === '' || isAfter( key, keyMarker, query ) );
	const page = paginate( rest, ( { key } ) => key, query );
	const last = page.isTruncated ? page.last : undefined;
	const next =
		last && ( 'entry' in last ? { key: last.entry.key, id: last.entry.uploadId } : { key: last.prefix, id: '' } );
	return xmlReply(
		s3Document( 'ListMultipartUploadsResult', {
			Bucket: bucket.config.name,
			KeyMarker: query.encode( keyMarker ),
			UploadIdMarker: idMarker,
			NextKeyMarker: query.encode( next?.key ?? '' ),
			NextUploadIdMarker: next?.id ?? '',
			Prefix: query.encode( query.prefix ),
			Delimiter: query.delimiter === '' ? undefined : query.encode( query.delimiter ),
			EncodingType: query.isEncoded ? 'url' : undefined,
			MaxUploads: query.limit,
			IsTruncated: page.isTruncated,
			Upload: page.entries.map( ( upload ) => ( {
				Key: query.encode( upload.key ),
				UploadId: upload.uploadId,
				...people( upload ),
				Initiated: upload.initiated.toISOString(),
			} ) ),
			CommonPrefixes: page.prefixes.map( ( prefix ) => ( { Prefix: query.encode( prefix ) } ) ),
		} )
	);
};

const listParts: Handler = async ( exchange ) => {
	await requireInitiatorOr( exchange, 's3:ListMultipartUploadParts' );
	const upload = requireUpload( exchange );
	await requireKms( exchange, upload.settings.encryption, 'kms:Decrypt' );
	const query = readListQuery( exchange.request, 'max-parts' );
	const marker = Number( parameter( exchange.request, 'part-number-marker' ) ?? 0 );
	const after = [ ...upload.parts.values() ]
		.sort( ( one, other ) => one.number - other.number )
		.filter( ( { number } ) => number > marker );
	const shown = after.slice( 0, query.limit );
	return xmlReply(
		s3Document( 'ListPartsResult', {
			Bucket: exchange.bucket.config.name,
			Key: upload.key,
			UploadId: upload.uploadId,
			...people( upload ),
			PartNumberMarker: marker,
			NextPartNumberMarker: shown.at( -1 )?.number ?? marker,
			MaxParts: query.limit,
			IsTruncated: shown.length < after.length,
			Part: shown.map( ( part ) => ( {
				PartNumber: part.number,
				LastModified: part.lastModified.toISOString(),
				ETag: `"${ part.etag }"`,
				Size: part.body.length,
			} ) ),
		} )
	);
};

export const multipartLists: Readonly< Record< string, Handler > > = {
	ListMultipartUploads: listMultipartUploads,
	ListParts: listParts,
};
