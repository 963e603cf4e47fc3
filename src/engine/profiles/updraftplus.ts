import { defineProfile, rows } from './define-profile';
import { words } from './words';

const SOURCE = 'https://plugins.trac.wordpress.org/browser/updraftplus/tags/1.26.3/methods/s3.php';

export default defineProfile( {
	id: 'updraftplus',
	name: 'UpdraftPlus',
	describe: ( { __ } ) =>
		__( 'UpdraftPlus stores its backups in the bucket and deletes the oldest ones.', 'bucket-doctor' ),
	holds: 'backups',
	acl: 'private',
	listName: 'backup_',
	shapes: [
		'backup_2026-11-22-1200_Site_{0123456789ab}-db.gz',
		'backup_2026-11-22-1200_Site_{0123456789ab}-uploads.zip',
		'backup_2026-11-22-1200_Site_{0123456789ab}-plugins2.zip',
		'log.{0123456789ab}.txt',
	],
	requirements: rows( SOURCE, [
		[
			'required',
			's3:GetBucketLocation',
			'GetBucketLocation',
			( { __ } ) =>
				__( 'Finding the bucket; where this is refused, UpdraftPlus tries to create it', 'bucket-doctor' ),
		],
		[ 'required', 's3:ListBucket', 'ListObjectsV2', words.listBackups ],
		[ 'required', 's3:PutObject', 'PutObject', words.uploadBackup ],
		[ 'required', 's3:PutObject', 'CreateMultipartUpload', words.beginBackup ],
		[ 'required', 's3:PutObject', 'UploadPart', words.backupParts ],
		[ 'required', 's3:GetObject', 'GetObject', words.restore ],
		[ 'required', 's3:DeleteObject', 'DeleteObject', words.deleteBackups ],
		[ 'optional', 's3:AbortMultipartUpload', 'AbortMultipartUpload', words.unasked ],
		[ 'optional', 's3:ListBucketMultipartUploads', 'ListMultipartUploads', words.unasked ],
		[ 'none', 's3:ListAllMyBuckets', 'ListBuckets', words.unasked ],
	] ),
} );
