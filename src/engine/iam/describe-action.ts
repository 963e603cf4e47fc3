import type { Translator } from '../ports';
import type { IamAction } from './action';

/** The action in the reader's words, as a noun: “Uploading files”. */
export function describeAction( { __ }: Translator, action: IamAction ): string {
	switch ( action ) {
		case 's3:AbortMultipartUpload':
			return __( 'Cancelling a large upload', 'bucket-doctor' );
		case 's3:BypassGovernanceRetention':
			return __( 'Overruling Object Lock in governance mode', 'bucket-doctor' );
		case 's3:CreateBucket':
			return __( 'Making buckets', 'bucket-doctor' );
		case 's3:DeleteBucket':
			return __( 'Deleting the bucket', 'bucket-doctor' );
		case 's3:DeleteObject':
			return __( 'Deleting files', 'bucket-doctor' );
		case 's3:DeleteObjectVersion':
			return __( 'Deleting old versions of files', 'bucket-doctor' );
		case 's3:GetAccountPublicAccessBlock':
			return __( 'Reading the account’s public access settings', 'bucket-doctor' );
		case 's3:GetBucketAcl':
			return __( 'Reading the bucket’s ACL', 'bucket-doctor' );
		case 's3:GetBucketCORS':
			return __( 'Reading which sites may fetch files', 'bucket-doctor' );
		case 's3:GetBucketLocation':
			return __( 'Reading the bucket’s region', 'bucket-doctor' );
		case 's3:GetBucketNotification':
			return __( 'Reading the bucket’s notification settings', 'bucket-doctor' );
		case 's3:GetBucketObjectLockConfiguration':
			return __( 'Reading the bucket’s Object Lock setting', 'bucket-doctor' );
		case 's3:GetBucketOwnershipControls':
			return __( 'Reading who owns uploaded files', 'bucket-doctor' );
		case 's3:GetBucketPolicy':
			return __( 'Reading the bucket’s policy', 'bucket-doctor' );
		case 's3:GetBucketPolicyStatus':
			return __( 'Reading whether the bucket’s policy is public', 'bucket-doctor' );
		case 's3:GetBucketPublicAccessBlock':
			return __( 'Reading the public access settings', 'bucket-doctor' );
		case 's3:GetBucketTagging':
			return __( 'Reading the bucket’s tags', 'bucket-doctor' );
		case 's3:GetBucketVersioning':
			return __( 'Reading whether versions are kept', 'bucket-doctor' );
		case 's3:GetEncryptionConfiguration':
			return __( 'Reading the encryption setting', 'bucket-doctor' );
		case 's3:GetLifecycleConfiguration':
			return __( 'Reading the lifecycle rules', 'bucket-doctor' );
		case 's3:GetObject':
			return __( 'Reading files', 'bucket-doctor' );
		case 's3:GetObjectAcl':
			return __( 'Reading the ACL of files', 'bucket-doctor' );
		case 's3:GetObjectTagging':
			return __( 'Reading the tags of files', 'bucket-doctor' );
		case 's3:GetObjectVersion':
			return __( 'Reading old versions of files', 'bucket-doctor' );
		case 's3:GetObjectVersionAcl':
			return __( 'Reading the ACL of old versions', 'bucket-doctor' );
		case 's3:GetReplicationConfiguration':
			return __( 'Reading the replication settings', 'bucket-doctor' );
		case 's3:ListAllMyBuckets':
			return __( 'Listing all buckets of the account', 'bucket-doctor' );
		case 's3:ListBucket':
			return __( 'Listing files', 'bucket-doctor' );
		case 's3:ListBucketMultipartUploads':
			return __( 'Listing unfinished uploads', 'bucket-doctor' );
		case 's3:ListBucketVersions':
			return __( 'Listing old versions of files', 'bucket-doctor' );
		case 's3:ListMultipartUploadParts':
			return __( 'Listing the parts of an upload', 'bucket-doctor' );
		case 's3:PutBucketAcl':
			return __( 'Changing the bucket’s ACL', 'bucket-doctor' );
		case 's3:PutBucketCORS':
			return __( 'Changing which sites may fetch files', 'bucket-doctor' );
		case 's3:PutBucketPolicy':
			return __( 'Changing the bucket’s policy', 'bucket-doctor' );
		case 's3:PutBucketPublicAccessBlock':
			return __( 'Changing the public access settings', 'bucket-doctor' );
		case 's3:PutBucketVersioning':
			return __( 'Changing whether versions are kept', 'bucket-doctor' );
		case 's3:PutLifecycleConfiguration':
			return __( 'Changing the lifecycle rules', 'bucket-doctor' );
		case 's3:PutObject':
			return __( 'Uploading files', 'bucket-doctor' );
		case 's3:PutObjectAcl':
			return __( 'Setting who may read a file', 'bucket-doctor' );
		case 's3:PutObjectTagging':
			return __( 'Setting the tags of files', 'bucket-doctor' );
		case 's3:PutObjectVersionAcl':
			return __( 'Setting who may read an old version', 'bucket-doctor' );
	}
}
