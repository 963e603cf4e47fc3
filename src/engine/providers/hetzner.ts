import { defineProvider } from './define-provider';

const ACTIONS = 'https://docs.hetzner.com/storage/object-storage/supported-actions/';

export default defineProvider( {
	id: 'hetzner',
	family: 'rgw',
	rights: {
		kind: 'own',
		where: ( { __ } ) =>
			__(
				'Keys of Hetzner may do everything in every bucket of their project. Make sure that the bucket is in the project of the key, and look in the bucket’s policy for a Deny: “aws s3api get-bucket-policy” shows it.',
				'bucket-doctor'
			),
		keys: ( { __ } ) =>
			__(
				'In the Hetzner Console open the project of the bucket, then Security and S3 credentials.',
				'bucket-doctor'
			),
		source: 'https://docs.hetzner.com/storage/object-storage/faq/buckets-objects',
	},
	notOffered: [
		{
			of: [
				'GetBucketOwnershipControls',
				'GetBucketTagging',
				'GetBucketNotificationConfiguration',
				'GetBucketReplication',
			],
			source: ACTIONS,
		},
	],
	places: [ ( { __ } ) => __( 'A key finds the buckets of its own project only.', 'bucket-doctor' ) ],
	notes: [
		( { __ } ) => __( 'Of ACLs it takes private and public-read; of encryption SSE-C alone.', 'bucket-doctor' ),
	],
	source: ACTIONS,
} );
