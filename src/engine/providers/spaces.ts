import { defineProvider } from './define-provider';

const API = 'https://docs.digitalocean.com/products/spaces/reference/s3-compatibility/';

export default defineProvider( {
	id: 'spaces',
	family: 'rgw',
	rights: {
		kind: 'own',
		names: {
			list: [ 'Read' ],
			read: [ 'Read' ],
			write: [ 'Read/Write' ],
			delete: [ 'Read/Write/Delete' ],
			buckets: [ 'Full Access' ],
		},
		where: ( { __ } ) =>
			__(
				'In the DigitalOcean control panel open Spaces Object Storage and Access Keys; give the key this permission for the bucket, or make a new key with it.',
				'bucket-doctor'
			),
		notes: [
			( { __ } ) =>
				__( 'A bucket policy, set through the API, can refuse what the key may do.', 'bucket-doctor' ),
		],
		keys: ( { __ } ) =>
			__(
				'In the DigitalOcean control panel open Spaces Object Storage and Access Keys. Personal access tokens (dop_v1_…) are no Spaces keys.',
				'bucket-doctor'
			),
		source: 'https://docs.digitalocean.com/products/spaces/how-to/manage-access/',
	},
	notOffered: [ { of: [ 'GetBucketEncryption' ], source: API } ],
	places: [
		( { __ } ) => __( 'The endpoint is that of the region, without the bucket in front of it.', 'bucket-doctor' ),
	],
	source: API,
} );
