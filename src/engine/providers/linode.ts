import { defineProvider } from './define-provider';

const KEYS = 'https://techdocs.akamai.com/linode-api/reference/post-object-storage-keys';

export default defineProvider( {
	id: 'linode',
	family: 'rgw',
	rights: {
		kind: 'own',
		names: {
			list: [ 'read_only' ],
			read: [ 'read_only' ],
			write: [ 'read_write' ],
			delete: [ 'read_write' ],
		},
		where: ( { __ } ) =>
			__(
				'In Cloud Manager open Object Storage and Access Keys. The permissions of a limited key cannot be widened to another bucket: make a new key with this permission for the bucket.',
				'bucket-doctor'
			),
		keys: ( { __ } ) =>
			__(
				'In Cloud Manager open Object Storage and Access Keys; a key works in the regions that were chosen for it.',
				'bucket-doctor'
			),
		source: KEYS,
	},
	source: 'https://github.com/rclone/rclone/blob/master/backend/s3/provider/Linode.yaml',
} );
