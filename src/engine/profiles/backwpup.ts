import { defineProfile, rows } from './define-profile';
import { words } from './words';

const SOURCE = 'https://github.com/wp-media/backwpup/blob/9a427611/inc/class-destination-s3.php';

export default defineProfile( {
	id: 'backwpup',
	name: 'BackWPup',
	describe: ( { __ } ) =>
		__( 'BackWPup stores the archives of its jobs in the bucket and deletes the oldest ones.', 'bucket-doctor' ),
	notes: [
		( { __ } ) =>
			__(
				'Each job first cancels every unfinished upload in its folder, whoever began it: give BackWPup a folder of its own.',
				'bucket-doctor'
			),
		( { __ } ) =>
			__(
				'It says “does not exist” of every bucket that it may not look at, and “authentication failed” where a permission is missing.',
				'bucket-doctor'
			),
	],
	holds: 'backups',
	acl: 'private',
	listName: '',
	shapes: [
		'2026-11-22_03-00-00_{ABCDEF0123}_FILE-DBDUMP.tar.gz',
		'2026-11-22_03-00-00_{ABCDEF0123}_FILE.zip',
		'2026-11-22_03-00-00_{ABCDEF0123}_DBDUMP.tar',
	],
	requirements: rows( SOURCE, [
		[ 'required', 's3:ListBucket', 'HeadBucket', words.bucketExists ],
		[ 'required', 's3:GetBucketLocation', 'GetBucketLocation', words.region ],
		[ 'required', 's3:ListBucketMultipartUploads', 'ListMultipartUploads', words.brokenUploads ],
		[ 'required', 's3:AbortMultipartUpload', 'AbortMultipartUpload', words.cancelBackup ],
		[ 'required', 's3:PutObject', 'PutObject', words.uploadBackup ],
		[ 'required', 's3:PutObject', 'CreateMultipartUpload', words.beginBackup ],
		[ 'required', 's3:PutObject', 'UploadPart', words.backupParts ],
		[
			'required',
			's3:GetObject',
			'GetObject',
			( { __ } ) => __( 'Checking the size of an uploaded backup; restoring', 'bucket-doctor' ),
		],
		[ 'required', 's3:ListBucket', 'ListObjectsV2', words.listBackups ],
		[ 'required', 's3:DeleteObject', 'DeleteObject', words.deleteBackups ],
		[ 'none', 's3:ListAllMyBuckets', 'ListBuckets', words.chooseBucket ],
	] ),
} );
