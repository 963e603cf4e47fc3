import { AWS_SETTINGS, defineProvider } from './define-provider';

const API = 'https://storj.dev/dcs/api/s3/s3-compatibility';

export default defineProvider( {
	id: 'storj',
	family: 'minio',
	rights: {
		kind: 'own',
		names: {
			list: [ 'List' ],
			read: [ 'Read' ],
			write: [ 'Write' ],
			delete: [ 'Delete' ],
		},
		where: ( { __ } ) =>
			__(
				'What an access grant may do is part of it and cannot be changed: in the Storj console open Access Keys, and create S3 credentials with this permission for the bucket.',
				'bucket-doctor'
			),
		notes: [
			( { __ } ) => __( 'An access grant may also be limited to a folder and to a time.', 'bucket-doctor' ),
		],
		folder: ( { __ } ) =>
			__(
				'Make an access grant that is limited to the folder (its prefix), and S3 credentials of it.',
				'bucket-doctor'
			),
		keys: ( { __ } ) => __( 'In the Storj console open Access Keys, and create S3 credentials.', 'bucket-doctor' ),
		source: 'https://storj.dev/dcs/api/uplink-cli/share-command',
	},
	notOffered: [
		{
			of: [
				...AWS_SETTINGS,
				'GetBucketAcl',
				'GetBucketCors',
				'GetBucketEncryption',
				'GetBucketLifecycleConfiguration',
				'GetBucketNotificationConfiguration',
				'GetBucketReplication',
			],
			source: API,
		},
	],
	checksums: {
		mode: 'WHEN_REQUIRED',
		because: ( { __ } ) =>
			__(
				'Storj refuses uploads whose checksum follows the body: “You must provide the Content-Length HTTP header.”',
				'bucket-doctor'
			),
		source: 'https://github.com/storj/gateway-st/issues/89',
	},
	source: API,
} );
