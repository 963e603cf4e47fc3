import { defineProfile, rows } from './define-profile';
import { words } from './words';

const SOURCE =
	'https://github.com/deliciousbrains/wp-amazon-s3-and-cloudfront/blob/c6a44528/classes/providers/storage/aws-provider.php';

export default defineProfile( {
	id: 'wp-offload-media',
	name: 'WP Offload Media',
	describe: ( { __ } ) =>
		__( 'WP Offload Media copies the media library to the bucket, from where visitors get it.', 'bucket-doctor' ),
	notes: [
		( { __ } ) =>
			__(
				'Enter as the folder what its setting for a path says, such as wp-content/uploads/. Where its setting for ACLs is off, choose the ACL “None”.',
				'bucket-doctor'
			),
	],
	holds: 'media',
	acl: 'public-read',
	listName: '',
	shapes: [ '2026/11/photo.jpg', '2026/11/{photo}-300x200.jpg', '2026/11/document.pdf' ],
	requirements: rows( SOURCE, [
		[ 'required', 's3:GetBucketLocation', 'GetBucketLocation', words.region ],
		[ 'required', 's3:PutObject', 'PutObject', words.uploadMedia ],
		[ 'required', 's3:PutObjectAcl', 'PutObject', words.mediaAcl ],
		[ 'required', 's3:DeleteObject', 'DeleteObject', words.deleteMedia ],
		[
			'required',
			's3:GetObject',
			'GetObject',
			( { __ } ) => __( 'Fetching media back to the server', 'bucket-doctor' ),
		],
		[
			'optional',
			's3:ListBucket',
			'ListObjectsV2',
			( { __ } ) => __( 'Finding all sizes of a picture that is removed', 'bucket-doctor' ),
		],
		[ 'optional', 's3:PutObjectAcl', 'PutObjectAcl', words.hideMedia ],
		[
			'optional',
			's3:GetBucketPublicAccessBlock',
			'GetPublicAccessBlock',
			( { __ } ) => __( 'Telling whether public access is blocked', 'bucket-doctor' ),
		],
		[ 'optional', 's3:GetBucketOwnershipControls', 'GetBucketOwnershipControls', words.aclsOff ],
		[ 'none', 's3:ListAllMyBuckets', 'ListBuckets', words.chooseBucket ],
	] ),
} );
