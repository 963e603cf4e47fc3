import { defineProvider } from './define-provider';

const API = 'https://www.scaleway.com/en/docs/object-storage/api-cli/using-api-call-list/';
const RIGHTS = 'https://www.scaleway.com/en/docs/object-storage/api-cli/combining-iam-and-object-storage/';

export default defineProvider( {
	id: 'scaleway',
	rights: {
		kind: 'own',
		names: {
			list: [ 'ObjectStorageObjectsRead' ],
			read: [ 'ObjectStorageObjectsRead' ],
			write: [ 'ObjectStorageObjectsWrite' ],
			delete: [ 'ObjectStorageObjectsDelete' ],
			settings: [ 'ObjectStorageBucketsRead' ],
			buckets: [ 'ObjectStorageBucketsRead' ],
		},
		where: ( { __ } ) =>
			__(
				'In the Scaleway console open IAM and Policies, and add a rule with this permission set, for the bucket’s Project, to the policy of the application or user that the key belongs to.',
				'bucket-doctor'
			),
		notes: [
			( { __ } ) =>
				__(
					'A bucket policy comes on top: once a bucket has one, everyone whom it does not name explicitly is refused.',
					'bucket-doctor'
				),
		],
		keys: ( { __ } ) => __( 'In the Scaleway console open IAM and API keys.', 'bucket-doctor' ),
		source: RIGHTS,
	},
	notOffered: [
		{
			of: [
				'GetBucketNotificationConfiguration',
				'GetBucketOwnershipControls',
				'GetPublicAccessBlock',
				'GetBucketReplication',
			],
			source: API,
		},
	],
	places: [
		( { __ } ) =>
			__(
				'A key finds the buckets of one Project, its preferred one, which is chosen when the key is made.',
				'bucket-doctor'
			),
	],
	source: API,
} );
