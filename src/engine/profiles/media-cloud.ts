import { defineProfile, rows } from './define-profile';
import { words } from './words';

const TREE = 'https://github.com/Interfacelab/ilab-media-tools/blob/74c3a003';
const DRIVER = `${ TREE }/classes/Tools/Storage/Driver/S3/S3Storage.php`;
const WIZARD = `${ TREE }/views/wizard/cloud-storage/providers/s3/tutorial/step-2.blade.php`;

export default defineProfile( {
	id: 'media-cloud',
	name: 'Media Cloud',
	describe: ( { __ } ) =>
		__( 'Media Cloud keeps the media library in the bucket, from where visitors get it.', 'bucket-doctor' ),
	notes: [
		( { __ } ) =>
			__(
				'The policy of its wizard names s3:HeadBucket, which does not exist and allows nothing; s3:ListBucket is what it takes.',
				'bucket-doctor'
			),
	],
	holds: 'media',
	acl: 'public-read',
	listName: '',
	shapes: [ '2026/11/photo.jpg', '2026/11/{photo}-300x200.jpg', '2026/11/film.mp4' ],
	requirements: [
		...rows( DRIVER, [
			[ 'required', 's3:ListBucket', 'HeadBucket', words.bucketExists ],
			[ 'required', 's3:PutObject', 'PutObject', words.uploadMedia ],
			[ 'required', 's3:PutObjectAcl', 'PutObject', words.mediaAcl ],
			[
				'required',
				's3:PutObject',
				'CreateMultipartUpload',
				( { __ } ) => __( 'Beginning the upload of a large file', 'bucket-doctor' ),
			],
			[
				'required',
				's3:PutObject',
				'UploadPart',
				( { __ } ) => __( 'Uploading the parts of a large file', 'bucket-doctor' ),
			],
			[ 'required', 's3:GetObject', 'GetObject', words.readMedia ],
			[ 'required', 's3:DeleteObject', 'DeleteObject', words.deleteMedia ],
			[
				'optional',
				's3:ListBucket',
				'ListObjectsV2',
				( { __ } ) => __( 'Importing files that lie in the bucket', 'bucket-doctor' ),
			],
			[ 'optional', 's3:PutObjectAcl', 'PutObjectAcl', words.hideMedia ],
			[ 'none', 's3:ListAllMyBuckets', 'ListBuckets', words.chooseBucket ],
		] ),
		...rows( WIZARD, [
			[ 'none', 's3:GetBucketLocation', 'GetBucketLocation', words.unasked ],
			[ 'none', 's3:ListBucketMultipartUploads', 'ListMultipartUploads', words.unasked ],
			[ 'none', 's3:AbortMultipartUpload', 'AbortMultipartUpload', words.unasked ],
			[ 'none', 's3:DeleteObjectVersion', 'DeleteObject', words.unasked ],
		] ),
	],
} );
