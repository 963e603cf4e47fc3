import { AWS_SETTINGS, defineProvider, OBJECT_ACLS, VERSIONS } from './define-provider';

const API = 'https://garagehq.deuxfleurs.fr/documentation/reference-manual/s3-compatibility/';

export default defineProvider( {
	id: 'garage',
	rights: {
		kind: 'own',
		names: {
			list: [ '--read' ],
			read: [ '--read' ],
			write: [ '--write' ],
			delete: [ '--write' ],
		},
		where: ( { __ } ) =>
			__(
				'On the server run “garage bucket allow”, this right, the bucket, and “--key” with the key.',
				'bucket-doctor'
			),
		keys: ( { __ } ) =>
			__( '“garage key list” shows the keys; “garage key info” what one of them may do.', 'bucket-doctor' ),
		source: 'https://garagehq.deuxfleurs.fr/documentation/quick-start/',
	},
	notOffered: [
		{
			of: [
				...AWS_SETTINGS,
				...OBJECT_ACLS,
				...VERSIONS,
				'GetBucketAcl',
				'GetBucketEncryption',
				'GetBucketNotificationConfiguration',
				'GetBucketPolicy',
				'GetBucketReplication',
				'GetBucketTagging',
				'GetObjectLockConfiguration',
				'GetObjectTagging',
				'PutObjectTagging',
			],
			source: API,
		},
	],
	hasNoLocks: true,
	places: [
		( { __ } ) =>
			__( 'The region is the one that the server is configured with, often “garage”.', 'bucket-doctor' ),
	],
	source: API,
} );
