import { describeAction } from '../iam/describe-action';
import type { IamAction } from '../iam/action';
import { UNPROVED } from '../iam/unproved';
import type { Operation } from '../model/operation';
import { defineProfile } from './define-profile';

const REFERENCE = 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html';

/** Every request whose permission can be tried without harm. */
const ROWS: ReadonlyArray< readonly [ IamAction, Operation ] > = [
	[ 's3:ListBucket', 'HeadBucket' ],
	[ 's3:ListBucket', 'ListObjectsV2' ],
	[ 's3:ListBucketVersions', 'ListObjectVersions' ],
	[ 's3:ListBucketMultipartUploads', 'ListMultipartUploads' ],
	[ 's3:ListAllMyBuckets', 'ListBuckets' ],
	[ 's3:PutObject', 'PutObject' ],
	[ 's3:PutObject', 'CreateMultipartUpload' ],
	[ 's3:PutObject', 'UploadPart' ],
	[ 's3:AbortMultipartUpload', 'AbortMultipartUpload' ],
	[ 's3:ListMultipartUploadParts', 'ListParts' ],
	[ 's3:GetObject', 'GetObject' ],
	[ 's3:GetObjectVersion', 'GetObject' ],
	[ 's3:DeleteObject', 'DeleteObject' ],
	[ 's3:DeleteObjectVersion', 'DeleteObject' ],
	[ 's3:GetObjectAcl', 'GetObjectAcl' ],
	[ 's3:GetObjectVersionAcl', 'GetObjectAcl' ],
	[ 's3:PutObjectAcl', 'PutObjectAcl' ],
	[ 's3:PutObjectVersionAcl', 'PutObjectAcl' ],
	[ 's3:GetObjectTagging', 'GetObjectTagging' ],
	[ 's3:PutObjectTagging', 'PutObjectTagging' ],
	[ 's3:GetBucketLocation', 'GetBucketLocation' ],
	[ 's3:GetBucketVersioning', 'GetBucketVersioning' ],
	[ 's3:GetBucketObjectLockConfiguration', 'GetObjectLockConfiguration' ],
	[ 's3:GetBucketOwnershipControls', 'GetBucketOwnershipControls' ],
	[ 's3:GetBucketPublicAccessBlock', 'GetPublicAccessBlock' ],
	[ 's3:GetBucketAcl', 'GetBucketAcl' ],
	[ 's3:GetEncryptionConfiguration', 'GetBucketEncryption' ],
	[ 's3:GetLifecycleConfiguration', 'GetBucketLifecycleConfiguration' ],
	[ 's3:GetBucketPolicy', 'GetBucketPolicy' ],
	[ 's3:GetBucketPolicyStatus', 'GetBucketPolicyStatus' ],
	[ 's3:GetBucketCORS', 'GetBucketCors' ],
	[ 's3:GetBucketTagging', 'GetBucketTagging' ],
	[ 's3:GetBucketNotification', 'GetBucketNotificationConfiguration' ],
	[ 's3:GetReplicationConfiguration', 'GetBucketReplication' ],
];

/** No plugin: everything that can be found out about a key, judged by nobody's needs. */
export default defineProfile( {
	id: 'custom',
	name: 'Custom',
	describe: ( { __ } ) =>
		__(
			'Whatever you use it for: tests every permission that can be tested without harm, and calls none of them needed.',
			'bucket-doctor'
		),
	holds: 'anything',
	acl: 'none',
	listName: '',
	shapes: [ 'file.txt', '2026/11/photo.jpg', 'backups/backup-2026-11-22.zip' ],
	// What no harmless request can tell stays unknown, and is there for a pasted policy to speak of.
	requirements: [ ...ROWS, ...UNPROVED ].map( ( [ action, operation ] ) => ( {
		action,
		operation,
		need: 'none' as const,
		neededFor: ( translator ) => describeAction( translator, action ),
		source: REFERENCE,
	} ) ),
} );
