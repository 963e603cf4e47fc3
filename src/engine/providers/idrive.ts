import { defineProvider } from './define-provider';

export default defineProvider( {
	id: 'idrive',
	family: 'minio',
	rights: {
		kind: 'own',
		names: {
			list: [ 'Allow Listing' ],
			read: [ 'Read only' ],
			write: [ 'Upload only' ],
			delete: [ 'Read and write' ],
		},
		where: ( { __ } ) =>
			__(
				'Permissions and buckets of an access key cannot be edited: in the IDrive e2 console open Access Key and Create Access Key, and choose the permission and the bucket.',
				'bucket-doctor'
			),
		notes: [
			( { __ } ) =>
				__(
					'Read and write includes reading, uploading and listing; whether such a key may delete files is a setting of its own.',
					'bucket-doctor'
				),
			( { __ } ) => __( 'A key is for one region.', 'bucket-doctor' ),
		],
		keys: ( { __ } ) => __( 'In the IDrive e2 console open Access Key.', 'bucket-doctor' ),
		source: 'https://www.idrive.com/s3-storage-e2/faq-access-keys',
	},
	places: [
		( { __ } ) =>
			__(
				'The endpoint is another one for every account and region; the console’s dashboard shows it under Enabled regions.',
				'bucket-doctor'
			),
	],
	source: 'https://www.idrive.com/object-storage-e2/developer-guide',
} );
