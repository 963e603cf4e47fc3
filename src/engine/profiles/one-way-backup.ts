import { defineProfile, rows } from './define-profile';
import { words } from './words';

const SCRIPT = 'https://github.com/pothi/backup-wordpress/blob/04bd40b11a2069e080b1d6d1ff3af2e29992dda9/full-backup.sh';
const WRITE_ONLY = 'https://github.com/simonw/s3-credentials/blob/4611f33/s3_credentials/policies.py';

/** A key that can put backups into the bucket and do nothing else with it. */
export default defineProfile( {
	id: 'one-way-backup',
	name: 'One-way backup',
	describe: ( { __ } ) =>
		__(
			'A script or plugin puts backups into the bucket; the key can neither read, list nor delete them.',
			'bucket-doctor'
		),
	notes: [
		( { __ } ) =>
			__(
				'A key that can upload can also overwrite: turn on versioning, so that what was there before stays.',
				'bucket-doctor'
			),
		( { __ } ) =>
			__(
				'Old backups and uploads that were broken off are removed by a lifecycle rule of the bucket, not by this key.',
				'bucket-doctor'
			),
	],
	holds: 'backups',
	acl: 'none',
	listName: '',
	shapes: [ 'full-2026-11-22_12-00-00.tar.gz', 'database-2026-11-22.sql.gz', 'full-backups/full-2026-11-22.zip' ],
	requirements: [
		...rows( SCRIPT, [
			[ 'required', 's3:PutObject', 'PutObject', words.uploadBackup ],
			[ 'required', 's3:PutObject', 'CreateMultipartUpload', words.beginBackup ],
			[ 'required', 's3:PutObject', 'UploadPart', words.backupParts ],
			[ 'none', 's3:AbortMultipartUpload', 'AbortMultipartUpload', words.cancelBackup ],
		] ),
		...rows( WRITE_ONLY, [
			[ 'forbidden', 's3:GetObject', 'GetObject', words.noRead ],
			[ 'forbidden', 's3:ListBucket', 'ListObjectsV2', words.noList ],
			[ 'forbidden', 's3:DeleteObject', 'DeleteObject', words.noDelete ],
			[ 'forbidden', 's3:DeleteObjectVersion', 'DeleteObject', words.noDeleteVersion ],
		] ),
	],
} );
