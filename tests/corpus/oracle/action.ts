import type { Asked } from './request';

const BY_OPERATION: Readonly< Record< string, string > > = {
	ListObjectsV2: 's3:ListBucket',
	HeadBucket: 's3:ListBucket',
	ListMultipartUploads: 's3:ListBucketMultipartUploads',
	ListBuckets: 's3:ListAllMyBuckets',
	UploadPart: 's3:PutObject',
	CreateMultipartUpload: 's3:PutObject',
	HeadObject: 's3:GetObject',
	ListObjectVersions: 's3:ListBucketVersions',
	ListParts: 's3:ListMultipartUploadParts',
	GetPublicAccessBlock: 's3:GetBucketPublicAccessBlock',
	GetObjectLockConfiguration: 's3:GetBucketObjectLockConfiguration',
	GetBucketEncryption: 's3:GetEncryptionConfiguration',
	GetBucketLifecycleConfiguration: 's3:GetLifecycleConfiguration',
	GetBucketCors: 's3:GetBucketCORS',
	GetBucketNotificationConfiguration: 's3:GetBucketNotification',
	GetBucketReplication: 's3:GetReplicationConfiguration',
};

/** With the id of a version the action is its twin: `s3:GetObjectAcl` is `s3:GetObjectVersionAcl`. */
export const actionOf = ( { operation, query }: Asked ): string => {
	const action = BY_OPERATION[ operation ] ?? `s3:${ operation }`;
	return query.versionId === undefined ? action : action.replace( 'Object', 'ObjectVersion' );
};
