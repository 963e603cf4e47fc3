import { defineProvider } from './define-provider';

export default defineProvider( {
	id: 'minio',
	family: 'minio',
	rights: {
		kind: 'iam',
		where: ( { __ } ) =>
			__(
				'Put the statement into a policy with “mc admin policy create”, and give it to the user of the key with “mc admin policy attach”. An access key may have a policy of its own, which can only take rights away.',
				'bucket-doctor'
			),
		keys: ( { __ } ) =>
			__(
				'“mc admin user list” and “mc admin accesskey list” show the keys and whether they are enabled.',
				'bucket-doctor'
			),
		source: 'https://min.io/docs/minio/linux/reference/minio-mc-admin/mc-admin-policy.html',
	},
	// It even refuses a policy that names s3:PutObjectAcl.
	asksNoAclRight: 'https://github.com/minio/minio/issues/11235',
	notOffered: [
		{
			of: [ 'GetPublicAccessBlock', 'GetBucketOwnershipControls', 'GetBucketCors' ],
			source: 'https://github.com/minio/minio/blob/master/cmd/api-router.go',
		},
	],
	fingerprint: { server: /^MinIO/, source: 'https://github.com/minio/minio/blob/master/cmd/api-headers.go' },
	places: [
		( { __ } ) =>
			__(
				'Every region is right unless one is configured (MINIO_SITE_REGION); then no other one is.',
				'bucket-doctor'
			),
	],
	source: 'https://min.io/docs/minio/linux/reference/s3-api-compatibility.html',
} );
