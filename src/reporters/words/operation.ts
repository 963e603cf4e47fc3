import type { Operation, Translator } from '../../engine';

/** What a request asks, as part of a list: “listing files, uploading a small file”. */
export function describeOperation( { __ }: Translator, operation: Operation ): string {
	switch ( operation ) {
		case 'AbortMultipartUpload':
			return __( 'cancelling an upload', 'bucket-doctor' );
		case 'CreateMultipartUpload':
			return __( 'beginning a large upload', 'bucket-doctor' );
		case 'DeleteObject':
			return __( 'deleting the test’s file', 'bucket-doctor' );
		case 'GetBucketAcl':
			return __( 'the bucket’s ACL', 'bucket-doctor' );
		case 'GetBucketCors':
			return __( 'which sites may fetch files', 'bucket-doctor' );
		case 'GetBucketEncryption':
			return __( 'the encryption setting', 'bucket-doctor' );
		case 'GetBucketLifecycleConfiguration':
			return __( 'the lifecycle rules', 'bucket-doctor' );
		case 'GetBucketLocation':
		case 'HeadBucket':
			return __( 'where the bucket is', 'bucket-doctor' );
		case 'GetBucketNotificationConfiguration':
			return __( 'the notification settings', 'bucket-doctor' );
		case 'GetBucketOwnershipControls':
			return __( 'who owns uploaded files', 'bucket-doctor' );
		case 'GetBucketPolicy':
			return __( 'the bucket’s policy', 'bucket-doctor' );
		case 'GetBucketPolicyStatus':
			return __( 'whether the bucket is public', 'bucket-doctor' );
		case 'GetBucketReplication':
			return __( 'the replication settings', 'bucket-doctor' );
		case 'GetBucketTagging':
			return __( 'the bucket’s tags', 'bucket-doctor' );
		case 'GetBucketVersioning':
			return __( 'whether versions are kept', 'bucket-doctor' );
		case 'GetCallerIdentity':
			return __( 'whose key this is', 'bucket-doctor' );
		case 'GetObject':
		case 'HeadObject':
			return __( 'reading a file', 'bucket-doctor' );
		case 'GetObjectAcl':
			return __( 'reading a file’s ACL', 'bucket-doctor' );
		case 'GetObjectLockConfiguration':
			return __( 'the Object Lock setting', 'bucket-doctor' );
		case 'GetObjectTagging':
			return __( 'reading a file’s tags', 'bucket-doctor' );
		case 'GetPublicAccessBlock':
			return __( 'the public access settings', 'bucket-doctor' );
		case 'ListBuckets':
			return __( 'listing the account’s buckets', 'bucket-doctor' );
		case 'ListMultipartUploads':
			return __( 'listing unfinished uploads', 'bucket-doctor' );
		case 'ListObjectVersions':
			return __( 'listing old versions', 'bucket-doctor' );
		case 'ListObjectsV2':
			return __( 'listing files', 'bucket-doctor' );
		case 'ListParts':
			return __( 'listing the parts of an upload', 'bucket-doctor' );
		case 'PutObject':
			return __( 'uploading a tiny file', 'bucket-doctor' );
		case 'PutObjectAcl':
			return __( 'setting who may read a file', 'bucket-doctor' );
		case 'PutObjectTagging':
			return __( 'tagging a file', 'bucket-doctor' );
		case 'UploadPart':
			return __( 'uploading part of a large file', 'bucket-doctor' );
	}
}
