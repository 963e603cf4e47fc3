import { defineProfile, rows } from './define-profile';
import { words } from './words';

const WRAPPER = 'https://github.com/humanmade/S3-Uploads/blob/9fff807/inc/class-stream-wrapper.php';
const PLUGIN = 'https://github.com/humanmade/S3-Uploads/blob/9fff807/inc/class-plugin.php';
const POLICY = 'https://github.com/humanmade/S3-Uploads/blob/9fff807/inc/class-wp-cli-command.php';

export default defineProfile( {
	id: 's3-uploads',
	name: 'S3-Uploads',
	describe: ( { __ } ) =>
		__( 'S3-Uploads keeps the media library in the bucket instead of on the server.', 'bucket-doctor' ),
	notes: [
		( { __ } ) =>
			__( 'An upload that is refused shows as “Unable to create directory” in WordPress.', 'bucket-doctor' ),
	],
	holds: 'media',
	acl: 'public-read',
	// WP_CONTENT_DIR becomes the bucket, or the folder named behind it.
	subfolder: 'uploads/',
	listName: '',
	shapes: [ '2026/11/photo.jpg', '2026/11/{photo}-300x200.jpg', '2026/11/document.pdf' ],
	requirements: [
		...rows( WRAPPER, [
			[ 'required', 's3:PutObject', 'PutObject', words.uploadMedia ],
			[ 'required', 's3:PutObjectAcl', 'PutObject', words.mediaAcl ],
			[ 'required', 's3:GetObject', 'GetObject', words.readMedia ],
			[ 'required', 's3:ListBucket', 'ListObjectsV2', words.freeName ],
			[ 'required', 's3:DeleteObject', 'DeleteObject', words.deleteMedia ],
		] ),
		...rows( PLUGIN, [ [ 'optional', 's3:PutObjectAcl', 'PutObjectAcl', words.hideMedia ] ] ),
		...rows( POLICY, [
			[ 'none', 's3:GetBucketLocation', 'GetBucketLocation', words.unasked ],
			[ 'none', 's3:AbortMultipartUpload', 'AbortMultipartUpload', words.unasked ],
			[ 'none', 's3:ListBucketMultipartUploads', 'ListMultipartUploads', words.unasked ],
		] ),
	],
} );
