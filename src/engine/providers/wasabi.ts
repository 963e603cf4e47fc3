import { defineProvider } from './define-provider';

export default defineProvider( {
	id: 'wasabi',
	rights: {
		kind: 'iam',
		where: ( { __ } ) =>
			__(
				'In the Wasabi console (console.wasabisys.com) open Policies, put the statement into a policy, and attach it to the user of the key or to its group.',
				'bucket-doctor'
			),
		keys: ( { __ } ) =>
			__(
				'In the Wasabi console open Access Keys; there a key can be made for the user, and an old one be found.',
				'bucket-doctor'
			),
		source: 'https://docs.wasabi.com/apidocs/iam-and-sts-support',
	},
	fingerprint: { server: /^WasabiS3\b/, source: 'https://docs.wasabi.com/apidocs/wasabi-api' },
	places: [
		( { __ } ) =>
			__(
				'The region must be that of the endpoint: a bucket is reached at the service URL of its region only.',
				'bucket-doctor'
			),
	],
	source: 'https://docs.wasabi.com/docs/service-urls-for-wasabis-storage-regions',
} );
