import type { CannedAcl, LockMode, WorldBucket } from '../world';

export interface Encryption {
	readonly algorithm: 'AES256' | 'aws:kms';
	readonly kmsKey?: string;
}

/** An object's owner-independent settings, as upload and object share them. */
export interface ObjectSettings {
	readonly contentType: string;
	/** Further headers that come back on reading, `cache-control` or `x-amz-meta-…`. */
	readonly metadata: Readonly< Record< string, string > >;
	readonly storageClass: string;
	readonly encryption: Encryption;
	readonly acl: CannedAcl;
	/** Account id. */
	readonly owner: string;
	/** ARN of who wrote it; absent for what was there before. */
	readonly maker?: string;
	readonly tags: Readonly< Record< string, string > >;
	readonly retention?: { readonly mode: LockMode; readonly until: Date };
	readonly legalHold: boolean;
}

export interface ObjectVersion extends ObjectSettings {
	readonly kind: 'object';
	readonly key: string;
	readonly versionId: string;
	readonly lastModified: Date;
	readonly body: Buffer;
	/** Without quotes. */
	readonly etag: string;
	/** Stored checksum headers, `x-amz-checksum-crc32`. */
	readonly checksums: Readonly< Record< string, string > >;
}

export interface DeleteMarker {
	readonly kind: 'marker';
	readonly key: string;
	readonly versionId: string;
	readonly lastModified: Date;
	readonly owner: string;
}

export type Version = ObjectVersion | DeleteMarker;

export interface UploadPart {
	readonly number: number;
	readonly body: Buffer;
	readonly etag: string;
	readonly lastModified: Date;
}

export interface Upload {
	readonly key: string;
	readonly uploadId: string;
	/** ARN of who began it. */
	readonly initiator: string;
	readonly initiated: Date;
	readonly settings: ObjectSettings;
	readonly parts: Map< number, UploadPart >;
}

/** A bucket and what is in it. */
export interface Bucket {
	readonly config: WorldBucket;
	readonly created: Date;
	/** Versions of a key, newest first. */
	readonly versions: Map< string, Version[] >;
	readonly uploads: Map< string, Upload >;
}

export const bucketArn = ( bucket: Bucket ): string =>
	`arn:${ partition( bucket.config.region ) }:s3:::${ bucket.config.name }`;
export const objectArn = ( bucket: Bucket, key: string ): string => `${ bucketArn( bucket ) }/${ key }`;

export function partition( region: string ): string {
	if ( region.startsWith( 'cn-' ) ) {
		return 'aws-cn';
	}
	if ( region.startsWith( 'us-gov-' ) ) {
		return 'aws-us-gov';
	}
	return region.startsWith( 'eusc-' ) ? 'aws-eusc' : 'aws';
}

export const ownershipOf = ( bucket: Bucket ) => bucket.config.ownership ?? 'BucketOwnerEnforced';
export const aclsDisabled = ( bucket: Bucket ): boolean => ownershipOf( bucket ) === 'BucketOwnerEnforced';
export const isVersioned = ( bucket: Bucket ): boolean => bucket.config.versioning === 'Enabled';
