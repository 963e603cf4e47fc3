import { defineProfile } from './define-profile';

const SOURCE = 'https://plugins.trac.wordpress.org/browser/updraftplus/tags/1.26.3/methods/s3.php';

export default defineProfile( {
	id: 'updraftplus',
	name: 'UpdraftPlus',
	describe: ( { __ } ) =>
		__( 'UpdraftPlus stores its backups in the bucket and deletes the oldest ones.', 'bucket-doctor' ),
	acl: 'private',
	listName: 'backup_',
	shapes: [
		'backup_2026-11-22-1200_Site_0123456789ab-db.gz',
		'backup_2026-11-22-1200_Site_0123456789ab-uploads.zip',
		'backup_2026-11-22-1200_Site_0123456789ab-plugins2.zip',
		'log.0123456789ab.txt',
	],
	requirements: [
		{
			action: 's3:GetBucketLocation',
			operation: 'GetBucketLocation',
			need: 'required',
			neededFor: ( { __ } ) =>
				__( 'Finding the bucket; where this is refused, UpdraftPlus tries to create it', 'bucket-doctor' ),
			source: SOURCE,
		},
		{
			action: 's3:ListBucket',
			operation: 'ListObjectsV2',
			need: 'required',
			neededFor: ( { __ } ) => __( 'Finding existing backups', 'bucket-doctor' ),
			source: SOURCE,
		},
		{
			action: 's3:PutObject',
			operation: 'PutObject',
			need: 'required',
			neededFor: ( { __ } ) => __( 'Uploading backups', 'bucket-doctor' ),
			source: SOURCE,
		},
		{
			action: 's3:PutObject',
			operation: 'CreateMultipartUpload',
			need: 'required',
			neededFor: ( { __ } ) => __( 'Beginning the upload of a large backup', 'bucket-doctor' ),
			source: SOURCE,
		},
		{
			action: 's3:PutObject',
			operation: 'UploadPart',
			need: 'required',
			neededFor: ( { __ } ) => __( 'Uploading the parts of a large backup', 'bucket-doctor' ),
			source: SOURCE,
		},
		{
			action: 's3:GetObject',
			operation: 'GetObject',
			need: 'required',
			neededFor: ( { __ } ) => __( 'Restoring backups', 'bucket-doctor' ),
			source: SOURCE,
		},
		{
			action: 's3:DeleteObject',
			operation: 'DeleteObject',
			need: 'required',
			neededFor: ( { __ } ) => __( 'Deleting old backups', 'bucket-doctor' ),
			source: SOURCE,
		},
		{
			action: 's3:AbortMultipartUpload',
			operation: 'AbortMultipartUpload',
			need: 'optional',
			neededFor: ( { __ } ) => __( 'Named in its guide; the plugin does not ask', 'bucket-doctor' ),
			source: SOURCE,
		},
		{
			action: 's3:ListBucketMultipartUploads',
			operation: 'ListMultipartUploads',
			need: 'optional',
			neededFor: ( { __ } ) => __( 'Named in its guide; the plugin does not ask', 'bucket-doctor' ),
			source: SOURCE,
		},
		{
			action: 's3:ListAllMyBuckets',
			operation: 'ListBuckets',
			need: 'none',
			neededFor: ( { __ } ) => __( 'Named in its guide; the plugin does not ask', 'bucket-doctor' ),
			source: SOURCE,
		},
	],
} );
