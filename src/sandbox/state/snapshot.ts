import { sha256Hex } from '../signature/hash';
import type { Bucket, Upload, Version } from './bucket';
import type { Universe } from './universe';

/** A bucket with everything in it, comparable before and after a run. */
export interface BucketSnapshot {
	readonly name: string;
	readonly versions: readonly Record< string, unknown >[];
	readonly uploads: readonly Record< string, unknown >[];
}

export interface Snapshot {
	readonly buckets: readonly BucketSnapshot[];
}

function describeVersion( version: Version, index: number ): Record< string, unknown > {
	const common = {
		key: version.key,
		versionId: version.versionId,
		isLatest: index === 0,
		kind: version.kind,
		lastModified: version.lastModified.toISOString(),
		owner: version.owner,
	};
	if ( version.kind === 'marker' ) {
		return common;
	}
	const { body, etag, contentType, metadata, storageClass, encryption, acl, tags, legalHold, retention } = version;
	return {
		...common,
		size: body.length,
		sha256: sha256Hex( body ),
		etag,
		contentType,
		metadata,
		storageClass,
		encryption,
		acl,
		tags,
		legalHold,
		...( retention ? { retainUntil: retention.until.toISOString(), retentionMode: retention.mode } : {} ),
	};
}

const describeUpload = ( { key, uploadId, initiator, parts }: Upload ): Record< string, unknown > => ( {
	key,
	uploadId,
	initiator,
	parts: [ ...parts.values() ].map( ( { number, body } ) => ( { number, size: body.length } ) ),
} );

const describeBucket = ( { config, versions, uploads }: Bucket ): BucketSnapshot => ( {
	name: config.name,
	versions: [ ...versions.keys() ].sort().flatMap( ( key ) => ( versions.get( key ) ?? [] ).map( describeVersion ) ),
	uploads: [ ...uploads.values() ].map( describeUpload ),
} );

export const snapshot = ( universe: Universe ): Snapshot => ( {
	buckets: [ ...universe.buckets.values() ].map( describeBucket ),
} );
