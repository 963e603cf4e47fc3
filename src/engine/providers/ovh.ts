import { defineProvider } from './define-provider';

export default defineProvider( {
	id: 'ovh',
	rights: {
		kind: 'iam',
		where: ( { __ } ) =>
			__(
				'In the OVHcloud Control Panel open Public Cloud, Object Storage and S3 users; import a JSON file for the user of the key that holds the statement. Each user has one such policy, so put it next to what is there.',
				'bucket-doctor'
			),
		keys: ( { __ } ) =>
			__(
				'In the OVHcloud Control Panel open Public Cloud, Object Storage and S3 users; each user’s credentials are shown there.',
				'bucket-doctor'
			),
		source: 'https://www.pulumi.com/registry/packages/ovh/api-docs/cloudproject/s3policy/',
	},
	checksums: {
		mode: 'WHEN_REQUIRED',
		because: ( { __ } ) =>
			__(
				'OVHcloud has refused the CRC32 checksums that newer SDKs add by themselves, and takes them since about May 2025.',
				'bucket-doctor'
			),
		source: 'https://github.com/earth-mover/icechunk/issues/2115',
	},
	source: 'https://github.com/rclone/rclone/blob/master/backend/s3/provider/OVHcloud.yaml',
} );
