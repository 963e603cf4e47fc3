/** Operations of S3 and STS that the engine sends. What the relay lets through is a list of its own (docs/contracts.md 2). */
export type Operation =
	| 'AbortMultipartUpload'
	| 'CreateMultipartUpload'
	| 'DeleteObject'
	| 'GetBucketAcl'
	| 'GetBucketCors'
	| 'GetBucketEncryption'
	| 'GetBucketLifecycleConfiguration'
	| 'GetBucketLocation'
	| 'GetBucketNotificationConfiguration'
	| 'GetBucketOwnershipControls'
	| 'GetBucketPolicy'
	| 'GetBucketPolicyStatus'
	| 'GetBucketReplication'
	| 'GetBucketTagging'
	| 'GetBucketVersioning'
	| 'GetCallerIdentity'
	| 'GetObject'
	| 'GetObjectAcl'
	| 'GetObjectLockConfiguration'
	| 'GetObjectTagging'
	| 'GetPublicAccessBlock'
	| 'HeadBucket'
	| 'HeadObject'
	| 'ListBuckets'
	| 'ListMultipartUploads'
	| 'ListObjectVersions'
	| 'ListObjectsV2'
	| 'ListParts'
	| 'PutObject'
	| 'PutObjectAcl'
	| 'PutObjectTagging'
	| 'UploadPart';

/** Operations that change more than the test's own files. Nobody sends them; what a profile says of them stays unknown. */
export type UnsentOperation =
	| 'CreateBucket'
	| 'DeleteBucket'
	| 'PutBucketAcl'
	| 'PutBucketCors'
	| 'PutBucketLifecycleConfiguration'
	| 'PutBucketPolicy'
	| 'PutBucketVersioning'
	| 'PutPublicAccessBlock';

/** What a row of a profile is about. */
export type RowOperation = Operation | UnsentOperation;
