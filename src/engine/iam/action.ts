/** IAM actions of S3 that plugins and the test need; what each is about is in AWS's own table (`s3-action.ts`). */
const IAM_ACTIONS = [
	's3:AbortMultipartUpload',
	's3:DeleteObject',
	's3:DeleteObjectVersion',
	's3:GetBucketAcl',
	's3:GetBucketCORS',
	's3:GetBucketLocation',
	's3:GetBucketNotification',
	's3:GetBucketObjectLockConfiguration',
	's3:GetBucketOwnershipControls',
	's3:GetBucketPolicy',
	's3:GetBucketPolicyStatus',
	's3:GetBucketPublicAccessBlock',
	's3:GetBucketTagging',
	's3:GetBucketVersioning',
	's3:GetEncryptionConfiguration',
	's3:GetLifecycleConfiguration',
	's3:GetObject',
	's3:GetObjectAcl',
	's3:GetObjectTagging',
	's3:GetObjectVersion',
	's3:GetObjectVersionAcl',
	's3:GetReplicationConfiguration',
	's3:ListAllMyBuckets',
	's3:ListBucket',
	's3:ListBucketMultipartUploads',
	's3:ListBucketVersions',
	's3:ListMultipartUploadParts',
	's3:PutObject',
	's3:PutObjectAcl',
	's3:PutObjectTagging',
	's3:PutObjectVersionAcl',
] as const;

export type IamAction = ( typeof IAM_ACTIONS )[ number ];

const KNOWN: ReadonlySet< string > = new Set( IAM_ACTIONS );

export const isIamAction = ( text: string ): text is IamAction => KNOWN.has( text );
