import { AWS_SETTINGS, defineProvider } from './define-provider';

const KEYS = 'https://www.backblaze.com/docs/cloud-storage-s3-compatible-app-keys';
const API = 'https://www.backblaze.com/docs/cloud-storage-s3-compatible-api';

export default defineProvider( {
	id: 'b2',
	rights: {
		kind: 'own',
		names: {
			list: [ 'listFiles' ],
			read: [ 'readFiles' ],
			write: [ 'writeFiles' ],
			delete: [ 'writeFiles', 'deleteFiles' ],
			settings: [ 'readBuckets' ],
			buckets: [ 'listBuckets', 'listAllBucketNames' ],
		},
		where: ( { __ } ) =>
			__(
				'Capabilities of an application key cannot be changed: under Application Keys in the Backblaze web console make a new key with this capability and access to this bucket.',
				'bucket-doctor'
			),
		notes: [
			( { __ } ) =>
				__(
					'A key that is limited to one bucket also needs listAllBucketNames (“Allow List All Bucket Names”).',
					'bucket-doctor'
				),
		],
		folder: ( { __ } ) =>
			__( 'Make a new application key with the folder as its file name prefix (namePrefix).', 'bucket-doctor' ),
		keys: ( { __ } ) =>
			__(
				'Under Application Keys in the Backblaze web console look for the keyID. The S3 service takes application keys alone: never the master key.',
				'bucket-doctor'
			),
		source: KEYS,
	},
	notOffered: [
		{
			of: [
				...AWS_SETTINGS,
				'GetBucketPolicy',
				'GetBucketTagging',
				'GetObjectTagging',
				'PutObjectTagging',
				'GetBucketNotificationConfiguration',
			],
			source: 'https://www.backblaze.com/docs/cloud-storage-call-the-s3-compatible-api',
		},
	],
	checksums: {
		mode: 'WHEN_REQUIRED',
		because: ( { __ } ) =>
			__( 'B2 has refused headers with the checksums that newer SDKs add by themselves.', 'bucket-doctor' ),
		source: 'https://github.com/home-assistant/core/issues/143995',
	},
	notes: [
		( { __ } ) =>
			__(
				'Buckets of B2 always keep versions: a delete by name hides a file, and its versions stay until a lifecycle rule or deleteFiles removes them.',
				'bucket-doctor'
			),
		( { __ } ) =>
			__(
				'A file has its bucket’s ACL, private or public-read; it cannot have one of its own.',
				'bucket-doctor'
			),
	],
	source: API,
} );
