import { existingVersion } from '../authorize/existing-object';
import { requireKms } from '../authorize/kms';
import { requireAccess } from '../authorize/require-access';
import {
	accessDenied,
	invalidArgument,
	methodNotAllowed,
	noSuchBucket,
	noSuchKey,
	notImplemented,
	preconditionFailed,
} from '../errors';
import type { BucketExchange } from '../exchange';
import { readPayload } from '../http/payload';
import { emptyReply, xmlReply } from '../http/reply';
import type { ObjectSettings, ObjectVersion } from '../state/bucket';
import { currentObject, md5Hex, storeObject } from '../state/versions';
import { s3Document } from '../xml';
import type { Handler } from './handler';
import { encryptionHeaders, expirationHeaders, storedVersionHeaders } from './object-headers';
import { authorizeUpload, requireIntegrity } from './upload-settings';

/** With a KMS key the ETag is no MD5 of the contents. */
export const etagOf = ( settings: ObjectSettings, body: Buffer, salt: string ): string =>
	md5Hex( settings.encryption.algorithm === 'aws:kms' ? Buffer.concat( [ Buffer.from( salt ), body ] ) : body );

/** Conditional writes: the object must not exist, or must be the one that the writer knows. */
export async function checkWriteConditions( exchange: BucketExchange ): Promise< void > {
	const { request, bucket, key } = exchange;
	const { 'if-match': ifMatch, 'if-none-match': ifNoneMatch } = request.headers;
	const object = currentObject( bucket, key );
	if ( ifNoneMatch !== undefined ) {
		if ( ifNoneMatch !== '*' ) {
			throw notImplemented( 'If-None-Match' );
		}
		if ( object ) {
			throw preconditionFailed( 'If-None-Match' );
		}
	}
	if ( ifMatch !== undefined ) {
		if ( ifMatch === '*' ) {
			throw notImplemented( 'If-Match' );
		}
		await requireAccess( exchange, 's3:GetObject', { key, object } );
		if ( ! object ) {
			throw noSuchKey( key );
		}
		if ( object.etag !== ifMatch.replaceAll( '"', '' ) ) {
			throw preconditionFailed( 'If-Match' );
		}
	}
}

/** Headers of an answer to something stored. */
export const storedHeaders = ( { bucket }: BucketExchange, object: ObjectVersion ): Record< string, string > => ( {
	...storedVersionHeaders( bucket, object.versionId ),
	...encryptionHeaders( object.encryption ),
	...expirationHeaders( bucket, object.key, object.lastModified ),
} );

const putObject: Handler = async ( exchange ) => {
	const { request, bucket, key, universe } = exchange;
	const settings = await authorizeUpload( exchange );
	await checkWriteConditions( exchange );
	requireIntegrity( exchange, settings, 'Put Object' );
	const { body, checksums } = readPayload( request );
	const lastModified = universe.now();
	const etag = etagOf( settings, body, lastModified.toISOString() );
	const object = storeObject( bucket, { ...settings, key, lastModified, body, etag, checksums } );
	return emptyReply( 200, {
		etag: `"${ etag }"`,
		...checksums,
		...( Object.keys( checksums ).length > 0 ? { 'x-amz-checksum-type': 'FULL_OBJECT' } : {} ),
		...storedHeaders( exchange, object ),
	} );
};

const COPY_SOURCE = /^\/?([^/]+)\/([^?]+)(?:\?versionId=(.+))?$/;

/** The source as an exchange of its own, so that its own bucket, key and version are authorized. */
function sourceExchange( exchange: BucketExchange ): BucketExchange {
	const stated = exchange.request.headers[ 'x-amz-copy-source' ] ?? '';
	const [ , name, key, versionId ] = COPY_SOURCE.exec( stated ) ?? [];
	if ( ! name || ! key ) {
		throw invalidArgument( 'Invalid copy source object key', 'x-amz-copy-source', stated );
	}
	const bucket = exchange.universe.buckets.get( name );
	if ( ! bucket ) {
		throw noSuchBucket( name );
	}
	const query = versionId === undefined ? {} : { versionId: [ versionId ] };
	return { ...exchange, bucket, key: decodeURIComponent( key ), request: { ...exchange.request, query } };
}

const copyObject: Handler = async ( exchange ) => {
	const { request, bucket, key, universe } = exchange;
	if ( exchange.caller.kind === 'anonymous' ) {
		throw accessDenied();
	}
	const from = sourceExchange( exchange );
	const source = await existingVersion( from, 's3:GetObject' );
	if ( source.kind === 'marker' ) {
		throw methodNotAllowed( 'PUT', 'DeleteMarker' );
	}
	const settings = await authorizeUpload( exchange );
	await requireKms( from, source.encryption, 'kms:Decrypt' );
	await checkWriteConditions( exchange );
	const { body } = source;
	const lastModified = universe.now();
	const etag = etagOf( settings, body, lastModified.toISOString() );
	const kept =
		request.headers[ 'x-amz-metadata-directive' ] === 'REPLACE'
			? {}
			: { metadata: source.metadata, contentType: source.contentType };
	const keptTags = request.headers[ 'x-amz-tagging-directive' ] === 'REPLACE' ? {} : { tags: source.tags };
	const object = storeObject( bucket, {
		...settings,
		...kept,
		...keptTags,
		key,
		lastModified,
		body,
		etag,
		checksums: source.checksums,
	} );
	const document = s3Document( 'CopyObjectResult', {
		LastModified: lastModified.toISOString(),
		ETag: `"${ etag }"`,
	} );
	return xmlReply( document, {
		...storedHeaders( exchange, object ),
		...( from.bucket.config.versioning ? { 'x-amz-copy-source-version-id': source.versionId } : {} ),
	} );
};

export const writeOperations: Readonly< Record< string, Handler > > = { PutObject: putObject, CopyObject: copyObject };
