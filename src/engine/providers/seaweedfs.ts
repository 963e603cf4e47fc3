import { defineProvider } from './define-provider';

export default defineProvider( {
	id: 'seaweedfs',
	rights: {
		kind: 'own',
		names: {
			list: [ 'List' ],
			read: [ 'Read' ],
			write: [ 'Write' ],
			delete: [ 'Write' ],
			settings: [ 'Read' ],
			buckets: [ 'List' ],
		},
		where: ( { __ } ) =>
			__(
				'In “weed shell” run “s3.configure -user=USER -actions=ACTION -buckets=BUCKET -apply”, or add ACTION:BUCKET to the identity’s actions in the file of identities.',
				'bucket-doctor'
			),
		keys: ( { __ } ) =>
			__( '“s3.configure” in “weed shell” shows the identities and their keys.', 'bucket-doctor' ),
		source: 'https://github.com/seaweedfs/seaweedfs/wiki/Amazon-S3-API',
	},
	fingerprint: {
		server: /^SeaweedFS\b/,
		source: 'https://github.com/seaweedfs/seaweedfs/blob/master/weed/s3api/stats.go',
	},
	source: 'https://github.com/seaweedfs/seaweedfs/wiki/Amazon-S3-API',
} );
