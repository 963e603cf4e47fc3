import { defineProfile } from './define-profile';

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
	acl: 'private',
	listName: '',
	shapes: [ 'backup-2026-11-22.zip', 'database-2026-11-22.sql.gz', '2026-11/backup.tar.gz' ],
	requirements: [
		{
			action: 's3:GetBucketLocation',
			operation: 'GetBucketLocation',
			need: 'required',
			neededFor: ( { __ } ) => __( 'Finding the bucket’s region', 'bucket-doctor' ),
			source: GUIDE,
		},
		{
			action: 's3:ListBucket',
			operation: 'ListObjectsV2',
			need: 'required',
			neededFor: ( { __ } ) => __( 'Finding existing backups', 'bucket-doctor' ),
			source: GUIDE,
		},
		{
			action: 's3:PutObject',
			operation: 'PutObject',
			need: 'required',
			neededFor: ( { __ } ) => __( 'Uploading backups', 'bucket-doctor' ),
			source: GUIDE,
		},
		{
			action: 's3:PutObject',
			operation: 'CreateMultipartUpload',
			need: 'required',
			neededFor: ( { __ } ) => __( 'Beginning the upload of a large backup', 'bucket-doctor' ),
			source: GUIDE,
		},
		{
			action: 's3:PutObject',
			operation: 'UploadPart',
			need: 'required',
			neededFor: ( { __ } ) => __( 'Uploading the parts of a large backup', 'bucket-doctor' ),
			source: GUIDE,
		},
		{
			action: 's3:AbortMultipartUpload',
			operation: 'AbortMultipartUpload',
			need: 'required',
			neededFor: ( { __ } ) => __( 'Cancelling the upload of a large backup', 'bucket-doctor' ),
			source: GUIDE,
		},
		{
			action: 's3:ListBucketMultipartUploads',
			operation: 'ListMultipartUploads',
			need: 'required',
			neededFor: ( { __ } ) => __( 'Finding uploads that were broken off', 'bucket-doctor' ),
			source: GUIDE,
		},
		{
			action: 's3:GetObject',
			operation: 'GetObject',
			need: 'optional',
			neededFor: ( { __ } ) => __( 'Restoring backups from within WordPress', 'bucket-doctor' ),
			source: GUIDE,
		},
		{
			action: 's3:DeleteObject',
			operation: 'DeleteObject',
			need: 'forbidden',
			neededFor: ( { __ } ) => __( 'Must be impossible: deleting backups', 'bucket-doctor' ),
			source: GUIDE,
		},
		{
			action: 's3:DeleteObjectVersion',
			operation: 'DeleteObject',
			need: 'forbidden',
			neededFor: ( { __ } ) => __( 'Must be impossible: deleting earlier versions of backups', 'bucket-doctor' ),
			source: GUIDE,
		},
	],
} );
