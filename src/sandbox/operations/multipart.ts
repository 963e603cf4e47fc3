import { requireKms } from '../authorize/kms';
import { decide, denied, requireAccess } from '../authorize/require-access';
import { invalidArgument, malformedXml, noSuchUpload } from '../errors';
import type { BucketExchange } from '../exchange';
import { refuseOverQuota } from '../faults';
import { parameter } from '../http/incoming';
import { readPayload } from '../http/payload';
import { emptyReply, xmlReply } from '../http/reply';
import { S3Error } from '../s3-error';
import type { Upload, UploadPart } from '../state/bucket';
import { newUploadId } from '../state/build-bucket';
import { md5Hex, storeObject } from '../state/versions';
import { element, elements, s3Document } from '../xml';
import type { Handler } from './handler';
import { abortHeaders, encryptionHeaders } from './object-headers';
import { checkWriteConditions, etagOf, storedHeaders } from './object-write';
import { authorizeUpload, requireIntegrity } from './upload-settings';

const MIN_PART_BYTES = 5 * 1024 * 1024;

const uploadIdOf = ( { request }: BucketExchange ): string => parameter( request, 'uploadId' ) ?? '';

function findUpload( { bucket, key, request }: BucketExchange ): Upload | undefined {
	const upload = bucket.uploads.get( parameter( request, 'uploadId' ) ?? '' );
	return upload?.key === key ? upload : undefined;
}

export function requireUpload( exchange: BucketExchange ): Upload {
	const upload = findUpload( exchange );
	if ( ! upload ) {
		throw noSuchUpload( uploadIdOf( exchange ) );
	}
	return upload;
}

/** Whoever began an upload may list its parts and abort it without being granted it; what denies or bounds the caller holds all the same. */
export async function requireInitiatorOr( exchange: BucketExchange, action: string ): Promise< void > {
	const { caller, key } = exchange;
	const isInitiator = caller.kind === 'principal' && findUpload( exchange )?.initiator === caller.principal.arn;
	const decision = await decide( exchange, action, { key, isGranted: isInitiator } );
	if ( ! decision.isAllowed ) {
		throw denied( exchange, action, { key }, decision );
	}
}

const createMultipartUpload: Handler = async ( exchange ) => {
	const { bucket, key, caller, universe } = exchange;
	const settings = await authorizeUpload( exchange );
	const uploadId = newUploadId();
	const initiated = universe.now();
	const initiator = caller.kind === 'principal' ? caller.principal.arn : 'anonymous';
	bucket.uploads.set( uploadId, { key, uploadId, initiator, initiated, settings, parts: new Map() } );
	return xmlReply(
		s3Document( 'InitiateMultipartUploadResult', { Bucket: bucket.config.name, Key: key, UploadId: uploadId } ),
		{
			...encryptionHeaders( settings.encryption ),
			...abortHeaders( bucket, key, initiated ),
		}
	);
};

function partNumber( { request }: BucketExchange ): number {
	const text = parameter( request, 'partNumber' ) ?? '';
	const number = Number( text );
	if ( ! /^\d+$/.test( text ) || number < 1 || number > 10000 ) {
		throw invalidArgument( 'Part number must be an integer between 1 and 10000, inclusive', 'partNumber', text );
	}
	return number;
}

const uploadPart: Handler = async ( exchange ) => {
	const { key, universe } = exchange;
	await requireAccess( exchange, 's3:PutObject', { key } );
	const number = partNumber( exchange );
	const upload = requireUpload( exchange );
	requireIntegrity( exchange, upload.settings, 'Put Part' );
	await requireKms( exchange, upload.settings.encryption, 'kms:Decrypt' );
	refuseOverQuota( universe, exchange.operation );
	const { body, checksums } = readPayload( exchange.request );
	const lastModified = universe.now();
	const etag = etagOf( upload.settings, body, upload.uploadId );
	upload.parts.set( number, { number, body, etag, lastModified } );
	return emptyReply( 200, { etag: `"${ etag }"`, ...checksums, ...encryptionHeaders( upload.settings.encryption ) } );
};

const invalidPart = () =>
	new S3Error(
		400,
		'InvalidPart',
		"One or more of the specified parts could not be found.  The part may not have been uploaded, or the specified entity tag may not match the part's entity tag."
	);

function chosenParts( upload: Upload, xml: string ): UploadPart[] {
	const named = elements( xml, 'Part' ).map( ( part ) => ( {
		number: Number( element( part, 'PartNumber' ) ),
		etag: ( element( part, 'ETag' ) ?? '' ).replaceAll( '"', '' ),
	} ) );
	if ( named.length === 0 ) {
		throw malformedXml();
	}
	if ( named.some( ( { number }, index ) => index > 0 && number <= ( named[ index - 1 ]?.number ?? 0 ) ) ) {
		throw new S3Error(
			400,
			'InvalidPartOrder',
			'The list of parts was not in ascending order. Parts must be ordered by part number.'
		);
	}
	return named.map( ( { number, etag } ) => {
		const part = upload.parts.get( number );
		if ( ! part || part.etag !== etag ) {
			throw invalidPart();
		}
		return part;
	} );
}

function checkSizes( parts: readonly UploadPart[] ): void {
	const small = parts.slice( 0, -1 ).find( ( { body } ) => body.length < MIN_PART_BYTES );
	if ( small ) {
		throw new S3Error( 400, 'EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size', {
			details: {
				ProposedSize: String( small.body.length ),
				MinSizeAllowed: String( MIN_PART_BYTES ),
				PartNumber: String( small.number ),
				ETag: small.etag,
			},
		} );
	}
}

const completeMultipartUpload: Handler = async ( exchange ) => {
	const { bucket, key, universe, request } = exchange;
	await requireAccess( exchange, 's3:PutObject', { key } );
	const upload = requireUpload( exchange );
	await checkWriteConditions( exchange );
	await requireKms( exchange, upload.settings.encryption, 'kms:Decrypt' );
	refuseOverQuota( universe, exchange.operation );
	const parts = chosenParts( upload, readPayload( request ).body.toString() );
	checkSizes( parts );
	const digests = Buffer.concat( parts.map( ( { etag } ) => Buffer.from( etag, 'hex' ) ) );
	const object = storeObject( bucket, {
		...upload.settings,
		key,
		lastModified: universe.now(),
		body: Buffer.concat( parts.map( ( { body } ) => body ) ),
		etag: `${ md5Hex( digests ) }-${ parts.length }`,
		checksums: {},
	} );
	bucket.uploads.delete( upload.uploadId );
	const location = `https://${ bucket.config.name }.s3.${ bucket.config.region }.amazonaws.com/${ encodeURIComponent( key ) }`;
	return xmlReply(
		s3Document( 'CompleteMultipartUploadResult', {
			Location: location,
			Bucket: bucket.config.name,
			Key: key,
			ETag: `"${ object.etag }"`,
		} ),
		storedHeaders( exchange, object )
	);
};

const abortMultipartUpload: Handler = async ( exchange ) => {
	await requireInitiatorOr( exchange, 's3:AbortMultipartUpload' );
	exchange.bucket.uploads.delete( requireUpload( exchange ).uploadId );
	return emptyReply( 204 );
};

export const multipartOperations: Readonly< Record< string, Handler > > = {
	CreateMultipartUpload: createMultipartUpload,
	UploadPart: uploadPart,
	CompleteMultipartUpload: completeMultipartUpload,
	AbortMultipartUpload: abortMultipartUpload,
};
