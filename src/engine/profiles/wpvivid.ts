import { defineProfile, rows } from './define-profile';
import { words } from './words';

const SOURCE =
	'https://github.com/strongdever/WP_Architect/blob/1eae4b9b78767891aa44d17dc828b0fdc57fa613/wp-content/plugins/wpvivid-backuprestore/includes/customclass/class-wpvivid-amazons3-plus.php';

export default defineProfile( {
	id: 'wpvivid',
	name: 'WPvivid',
	describe: ( { __ } ) =>
		__( 'WPvivid stores its backups in the bucket and deletes the oldest ones.', 'bucket-doctor' ),
	holds: 'backups',
	acl: 'private',
	listName: '',
	shapes: [
		'example.com_wpvivid-{0123456789abc}_2026-11-22-12-00_backup_all.zip',
		'example.com_wpvivid-{0123456789abc}_2026-11-22-12-00_backup_db.zip',
		'wpvivid-{0123456789abc}_2026-11-22-12-00_backup_uploads.part001.zip',
	],
	requirements: rows( SOURCE, [
		[ 'required', 's3:GetBucketLocation', 'GetBucketLocation', words.region ],
		[
			'required',
			's3:PutObject',
			'PutObject',
			( { __ } ) => __( 'Its own test, without which the bucket cannot be added', 'bucket-doctor' ),
		],
		[
			'required',
			's3:PutObject',
			'CreateMultipartUpload',
			( { __ } ) => __( 'Beginning the upload of a backup', 'bucket-doctor' ),
		],
		[
			'required',
			's3:PutObject',
			'UploadPart',
			( { __ } ) => __( 'Uploading backups, in parts', 'bucket-doctor' ),
		],
		[ 'required', 's3:GetObject', 'GetObject', words.restore ],
		[ 'required', 's3:DeleteObject', 'DeleteObject', words.deleteBackups ],
	] ),
} );
