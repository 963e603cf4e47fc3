import { defineProvider } from './define-provider';

const ROLES = 'https://cloud.google.com/storage/docs/access-control/iam-roles';
const API = 'https://cloud.google.com/storage/docs/xml-api/overview';

export default defineProvider( {
	id: 'gcs',
	rights: {
		kind: 'own',
		names: {
			list: [ 'storage.objects.list (roles/storage.objectViewer)' ],
			read: [ 'storage.objects.get (roles/storage.objectViewer)' ],
			write: [ 'storage.objects.create (roles/storage.objectCreator)' ],
			delete: [ 'storage.objects.delete (roles/storage.objectUser)' ],
			settings: [ 'storage.buckets.get (roles/storage.legacyBucketReader)' ],
			buckets: [ 'storage.buckets.list' ],
		},
		where: ( { __ } ) =>
			__(
				'In the Google Cloud console open the bucket, then Permissions and Grant access; enter the service account of the HMAC key, and choose the role.',
				'bucket-doctor'
			),
		notes: [
			( { __ } ) =>
				__(
					'roles/storage.objectCreator cannot write over a file, since that deletes the old one; roles/storage.objectUser can.',
					'bucket-doctor'
				),
		],
		keys: ( { __ } ) =>
			__(
				'In the Google Cloud console open Cloud Storage, Settings and Interoperability; there are the HMAC keys of service accounts and whether they are active.',
				'bucket-doctor'
			),
		source: ROLES,
	},
	fingerprint: {
		server: /^UploadServer$/,
		header: /^x-(?:guploader|goog)-/,
		source: 'https://cloud.google.com/storage/docs/xml-api/reference-headers',
	},
	notes: [
		( { __ } ) =>
			__(
				'S3 keys at Google are HMAC keys of a service account; the rights are those of the account.',
				'bucket-doctor'
			),
	],
	source: API,
} );
