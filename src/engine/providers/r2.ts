import { AWS_SETTINGS, defineProvider, OBJECT_ACLS, VERSIONS } from './define-provider';

const API = 'https://developers.cloudflare.com/r2/api/s3/api/';

export default defineProvider( {
	id: 'r2',
	rights: {
		kind: 'own',
		names: {
			list: [ 'Object Read only' ],
			read: [ 'Object Read only' ],
			write: [ 'Object Read & Write' ],
			delete: [ 'Object Read & Write' ],
			settings: [ 'Admin Read only' ],
			buckets: [ 'Admin Read only' ],
		},
		where: ( { __ } ) =>
			__(
				'In the Cloudflare dashboard open R2 object storage and Manage API tokens; under Permissions choose what the token may do, and for which buckets.',
				'bucket-doctor'
			),
		notes: [
			( { __ } ) =>
				__(
					'Object Read & Write includes Object Read only; tokens of these two kinds cannot list buckets or read their settings.',
					'bucket-doctor'
				),
		],
		keys: ( { __ } ) =>
			__(
				'In the Cloudflare dashboard open R2 object storage and Manage API tokens. Enter the Access Key ID (32 characters) and the Secret Access Key (64) that were shown with the token, not the token itself.',
				'bucket-doctor'
			),
		source: 'https://developers.cloudflare.com/r2/api/tokens/',
	},
	notOffered: [
		{
			of: [
				...AWS_SETTINGS,
				...OBJECT_ACLS,
				...VERSIONS,
				'GetBucketAcl',
				'GetBucketNotificationConfiguration',
				'GetBucketPolicy',
				'GetBucketReplication',
				'GetBucketTagging',
				'GetBucketVersioning',
				'GetObjectLockConfiguration',
				'GetObjectTagging',
				'PutObjectTagging',
			],
			source: API,
		},
	],
	places: [
		( { __ } ) =>
			__(
				'A bucket of a jurisdiction (EU, FedRAMP) is found at its own endpoint only: ACCOUNT_ID.eu.r2.cloudflarestorage.com or ACCOUNT_ID.fedramp.r2.cloudflarestorage.com.',
				'bucket-doctor'
			),
	],
	notes: [ ( { __ } ) => __( 'R2 has no ACLs: who may see files is set for the whole bucket.', 'bucket-doctor' ) ],
	source: API,
} );
