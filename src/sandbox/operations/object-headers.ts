import type { Bucket, Encryption, ObjectVersion } from '../state/bucket';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Lifecycle acts at midnight UTC after the days have passed. */
const expiryDate = ( from: Date, days: number ): Date =>
	new Date( Math.ceil( ( from.getTime() + days * DAY_MS ) / DAY_MS ) * DAY_MS );

export function encryptionHeaders( { algorithm, kmsKey }: Encryption ): Record< string, string > {
	return {
		'x-amz-server-side-encryption': algorithm,
		...( kmsKey ? { 'x-amz-server-side-encryption-aws-kms-key-id': kmsKey } : {} ),
		...( algorithm === 'aws:kms' ? { 'x-amz-server-side-encryption-bucket-key-enabled': 'true' } : {} ),
	};
}

/** `x-amz-expiration`, where a rule of the bucket will delete the object. */
export function expirationHeaders( bucket: Bucket, key: string, lastModified: Date ): Record< string, string > {
	const rule = bucket.config.lifecycle?.find(
		( { prefix = '', expirationDays } ) => expirationDays && key.startsWith( prefix )
	);
	if ( ! rule?.expirationDays ) {
		return {};
	}
	const date = expiryDate( lastModified, rule.expirationDays ).toUTCString();
	return { 'x-amz-expiration': `expiry-date="${ date }", rule-id="${ rule.id }"` };
}

/** `x-amz-abort-date` of an upload that a rule of the bucket will abort. */
export function abortHeaders( bucket: Bucket, key: string, initiated: Date ): Record< string, string > {
	const rule = bucket.config.lifecycle?.find(
		( { prefix = '', abortDays } ) => abortDays && key.startsWith( prefix )
	);
	if ( ! rule?.abortDays ) {
		return {};
	}
	return {
		'x-amz-abort-date': expiryDate( initiated, rule.abortDays ).toUTCString(),
		'x-amz-abort-rule-id': rule.id,
	};
}

/** Version id of something just stored. Unlike reading, storing says nothing while versioning is suspended. */
export const storedVersionHeaders = ( bucket: Bucket, versionId: string ): Record< string, string > =>
	bucket.config.versioning === 'Enabled' ? { 'x-amz-version-id': versionId } : {};

/** What GET and HEAD of an object have in common. */
export function objectHeaders( bucket: Bucket, object: ObjectVersion ): Record< string, string > {
	return {
		'last-modified': object.lastModified.toUTCString(),
		etag: `"${ object.etag }"`,
		'accept-ranges': 'bytes',
		'content-type': object.contentType,
		...object.metadata,
		...encryptionHeaders( object.encryption ),
		...( object.storageClass === 'STANDARD' ? {} : { 'x-amz-storage-class': object.storageClass } ),
		...( bucket.config.versioning ? { 'x-amz-version-id': object.versionId } : {} ),
		...( bucket.config.replication ? { 'x-amz-replication-status': 'COMPLETED' } : {} ),
		...expirationHeaders( bucket, object.key, object.lastModified ),
	};
}
