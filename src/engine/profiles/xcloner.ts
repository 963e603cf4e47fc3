import { defineProfile, rows } from './define-profile';
import { words } from './words';

const PLUGIN =
	'https://github.com/watchfulli/XCloner-Wordpress/blob/0025c63b/xcloner-backup-and-restore/lib/Xcloner_Remote_Storage.php';
const ADAPTER = 'https://github.com/thephpleague/flysystem-aws-s3-v3/blob/1.0.30/src/AwsS3Adapter.php';

export default defineProfile( {
	id: 'xcloner',
	name: 'XCloner',
	describe: ( { __ } ) =>
		__( 'XCloner stores its archives in the bucket and deletes the oldest ones.', 'bucket-doctor' ),
	holds: 'backups',
	acl: 'private',
	listName: '',
	shapes: [
		'backup_example.com-2026-11-22_12-00-sql-{0a1b2}.tgz',
		'backup_example.com-2026-11-22_12-00-nosql-{0a1b2}.tar',
		'backup_example.com-2026-11-22_12-00-sql-{0a1b2}-part1.tgz',
	],
	requirements: [
		...rows( ADAPTER, [
			[ 'required', 's3:PutObject', 'PutObject', words.uploadBackup ],
			[ 'required', 's3:PutObject', 'CreateMultipartUpload', words.beginBackup ],
			[ 'required', 's3:PutObject', 'UploadPart', words.backupParts ],
			[
				'required',
				's3:ListBucket',
				'ListObjectsV2',
				( { __ } ) => __( 'Finding existing backups; telling that one is gone', 'bucket-doctor' ),
			],
		] ),
		...rows( PLUGIN, [
			[ 'required', 's3:GetObject', 'GetObject', words.restore ],
			[ 'required', 's3:DeleteObject', 'DeleteObject', words.deleteBackups ],
		] ),
	],
} );
