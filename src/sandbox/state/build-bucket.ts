import { randomBytes } from 'node:crypto';
import type { WorldBucket, WorldObject } from '../world';
import type { Bucket, Encryption, ObjectSettings, ObjectVersion, Version } from './bucket';
import { md5Hex, newVersionId } from './versions';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

export const defaultEncryption = ( config: WorldBucket ): Encryption => config.encryption ?? { algorithm: 'AES256' };

export const newUploadId = (): string => randomBytes( 72 ).toString( 'base64url' ).replaceAll( '-', '.' );

function buildSettings( config: WorldBucket, object: WorldObject ): ObjectSettings {
	return {
		contentType: 'binary/octet-stream',
		metadata: {},
		storageClass: object.storageClass ?? 'STANDARD',
		encryption: object.kmsKey ? { algorithm: 'aws:kms', kmsKey: object.kmsKey } : defaultEncryption( config ),
		acl: object.acl ?? 'private',
		owner: object.owner ?? config.owner,
		tags: object.tags ?? {},
		...( object.retainUntil
			? { retention: { mode: object.retentionMode ?? 'GOVERNANCE', until: new Date( object.retainUntil ) } }
			: {} ),
		legalHold: object.legalHold ?? false,
	};
}

function buildObject( config: WorldBucket, object: WorldObject, versionId: string, lastModified: Date ): ObjectVersion {
	const body = Buffer.from( object.body ?? `Contents of ${ object.key }\n` );
	return {
		...buildSettings( config, object ),
		kind: 'object',
		key: object.key,
		versionId,
		lastModified,
		body,
		etag: md5Hex( body ),
		checksums: {},
	};
}

function buildVersion( config: WorldBucket, object: WorldObject, startedAt: Date ): Version {
	const versionId = object.versionId ?? ( config.versioning === 'Enabled' ? newVersionId() : 'null' );
	const lastModified = object.lastModified
		? new Date( object.lastModified )
		: new Date( startedAt.getTime() - WEEK_MS );
	return object.deleteMarker
		? { kind: 'marker', key: object.key, versionId, lastModified, owner: object.owner ?? config.owner }
		: buildObject( config, object, versionId, lastModified );
}

/** A bucket as a world describes it. */
export function buildBucket( config: WorldBucket, startedAt: Date ): Bucket {
	const weekAgo = new Date( startedAt.getTime() - WEEK_MS );
	const bucket: Bucket = { config, created: weekAgo, versions: new Map(), uploads: new Map() };
	for ( const object of config.objects ?? [] ) {
		bucket.versions.set( object.key, [
			buildVersion( config, object, startedAt ),
			...( bucket.versions.get( object.key ) ?? [] ),
		] );
	}
	for ( const upload of config.uploads ?? [] ) {
		const uploadId = upload.uploadId ?? newUploadId();
		bucket.uploads.set( uploadId, {
			key: upload.key,
			uploadId,
			initiator: upload.initiator,
			initiated: upload.initiated ? new Date( upload.initiated ) : weekAgo,
			settings: buildSettings( config, { key: upload.key } ),
			parts: new Map(),
		} );
	}
	return bucket;
}
