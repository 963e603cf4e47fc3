import { defineProvider } from './define-provider';

export default defineProvider( {
	id: 'ceph',
	family: 'rgw',
	rights: {
		kind: 'iam',
		where: ( { __ } ) =>
			__(
				'Give the statement to the user of the key with PutUserPolicy of the gateway’s IAM API, or write it, with the user as its principal, into the bucket’s policy.',
				'bucket-doctor'
			),
		notes: [
			( { __ } ) =>
				__(
					'A * in a resource of this store’s policies does not try again: backups/*.zip does not match backups/a.b/x.zip.',
					'bucket-doctor'
				),
		],
		keys: ( { __ } ) =>
			__( '“radosgw-admin user info” shows a user’s keys, and whether it is suspended.', 'bucket-doctor' ),
		source: 'https://docs.ceph.com/en/latest/radosgw/iam/',
	},
	// Measured at Ceph 16.2: the file is public without the right to set ACLs.
	asksNoAclRight: 'https://docs.ceph.com/en/latest/radosgw/s3/objectops/',
	fingerprint: {
		requestId: /^tx[0-9a-f]{21}-[0-9a-f]{10}-[0-9a-f]+-\S+$/,
		source: 'https://github.com/ceph/ceph/blob/main/src/rgw/rgw_common.cc',
	},
	source: 'https://docs.ceph.com/en/latest/radosgw/s3/',
} );
