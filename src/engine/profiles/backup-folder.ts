import { defineProfile, rows } from './define-profile';
import { words } from './words';

const GUIDE = 'https://www.intelliwolf.com/setup-amazon-s3-permissions-wordpress-backups/';

/** Any backup plugin, one folder a site, and a key that cannot delete. */
export default defineProfile( {
	id: 'backup-folder',
	name: 'Backups in a folder',
	describe: ( { __ } ) =>
		__(
			'A backup plugin writes into one folder of the bucket; the key can neither leave it nor delete in it.',
			'bucket-doctor'
		),
	holds: 'backups',
	acl: 'private',
	listName: '',
	shapes: [ 'backup-2026-11-22.zip', 'database-2026-11-22.sql.gz', '2026-11/backup.tar.gz' ],
	requirements: rows( GUIDE, [
		[ 'required', 's3:GetBucketLocation', 'GetBucketLocation', words.region ],
		[ 'required', 's3:ListBucket', 'ListObjectsV2', words.listBackups ],
		[ 'required', 's3:PutObject', 'PutObject', words.uploadBackup ],
		[ 'required', 's3:PutObject', 'CreateMultipartUpload', words.beginBackup ],
		[ 'required', 's3:PutObject', 'UploadPart', words.backupParts ],
		[ 'required', 's3:AbortMultipartUpload', 'AbortMultipartUpload', words.cancelBackup ],
		[ 'required', 's3:ListBucketMultipartUploads', 'ListMultipartUploads', words.brokenUploads ],
		[
			'optional',
			's3:GetObject',
			'GetObject',
			( { __ } ) => __( 'Restoring backups from within WordPress', 'bucket-doctor' ),
		],
		[ 'forbidden', 's3:DeleteObject', 'DeleteObject', words.noDelete ],
		[ 'forbidden', 's3:DeleteObjectVersion', 'DeleteObject', words.noDeleteVersion ],
	] ),
} );
