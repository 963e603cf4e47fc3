/**
 * IAM actions of S3 that the engine knows, in the words of AWS's Service Authorization Reference.
 * `resourceType` decides the ARN of a statement; `accessLevel` is AWS's.
 */
export const S3_ACTIONS = {
	's3:AbortMultipartUpload': { resourceType: 'object', accessLevel: 'Write' },
	's3:DeleteObject': { resourceType: 'object', accessLevel: 'Write' },
	's3:DeleteObjectVersion': { resourceType: 'object', accessLevel: 'Write' },
	's3:GetBucketAcl': { resourceType: 'bucket', accessLevel: 'Read' },
	's3:GetBucketCORS': { resourceType: 'bucket', accessLevel: 'Read' },
	's3:GetBucketLocation': { resourceType: 'bucket', accessLevel: 'Read' },
	's3:GetBucketNotification': { resourceType: 'bucket', accessLevel: 'Read' },
	's3:GetBucketObjectLockConfiguration': { resourceType: 'bucket', accessLevel: 'Read' },
	's3:GetBucketOwnershipControls': { resourceType: 'bucket', accessLevel: 'Read' },
	's3:GetBucketPolicy': { resourceType: 'bucket', accessLevel: 'Read' },
	's3:GetBucketPolicyStatus': { resourceType: 'bucket', accessLevel: 'Read' },
	's3:GetBucketPublicAccessBlock': { resourceType: 'bucket', accessLevel: 'Read' },
	's3:GetBucketTagging': { resourceType: 'bucket', accessLevel: 'Read' },
	's3:GetBucketVersioning': { resourceType: 'bucket', accessLevel: 'Read' },
	's3:GetEncryptionConfiguration': { resourceType: 'bucket', accessLevel: 'Read' },
	's3:GetLifecycleConfiguration': { resourceType: 'bucket', accessLevel: 'Read' },
	's3:GetObject': { resourceType: 'object', accessLevel: 'Read' },
	's3:GetObjectAcl': { resourceType: 'object', accessLevel: 'Read' },
	's3:GetObjectTagging': { resourceType: 'object', accessLevel: 'Read' },
	's3:GetObjectVersion': { resourceType: 'object', accessLevel: 'Read' },
	's3:GetObjectVersionAcl': { resourceType: 'object', accessLevel: 'Read' },
	's3:GetReplicationConfiguration': { resourceType: 'bucket', accessLevel: 'Read' },
	's3:ListAllMyBuckets': { resourceType: 'none', accessLevel: 'List' },
	's3:ListBucket': { resourceType: 'bucket', accessLevel: 'List' },
	's3:ListBucketMultipartUploads': { resourceType: 'bucket', accessLevel: 'List' },
	's3:ListBucketVersions': { resourceType: 'bucket', accessLevel: 'List' },
	's3:ListMultipartUploadParts': { resourceType: 'object', accessLevel: 'Read' },
	's3:PutObject': { resourceType: 'object', accessLevel: 'Write' },
	's3:PutObjectAcl': { resourceType: 'object', accessLevel: 'Permissions management' },
	's3:PutObjectTagging': { resourceType: 'object', accessLevel: 'Tagging' },
	's3:PutObjectVersionAcl': { resourceType: 'object', accessLevel: 'Permissions management' },
} as const satisfies Record< string, { resourceType: 'bucket' | 'object' | 'none'; accessLevel: string } >;

export type IamAction = keyof typeof S3_ACTIONS;

export const isIamAction = ( text: string ): text is IamAction => Object.hasOwn( S3_ACTIONS, text );
