import { defineProfile, rows } from './define-profile';
import { words } from './words';

const SOURCE = 'https://github.com/BoldGrid/w3-total-cache/blob/a99e1a7c/CdnEngine_S3.php';

export default defineProfile( {
	id: 'w3-total-cache',
	name: 'W3 Total Cache',
	describe: ( { __ } ) =>
		__( 'W3 Total Cache pushes the site’s files into the bucket, from where a CDN serves them.', 'bucket-doctor' ),
	notes: [
		( { __ } ) =>
			__(
				'Its own test wants the list of all buckets of the account (s3:ListAllMyBuckets); uploading works without it.',
				'bucket-doctor'
			),
		( { __ } ) => __( 'Where its setting makes files public, choose the ACL public-read.', 'bucket-doctor' ),
	],
	holds: 'media',
	acl: 'none',
	// Its keys are paths of the site, from the bucket's root.
	pinnedPrefix: '',
	listName: '',
	shapes: [ 'wp-includes/js/script.min.js', 'wp-content/themes/style.css', 'wp-content/uploads/photo.jpg' ],
	requirements: rows( SOURCE, [
		[ 'required', 's3:PutObject', 'PutObject', words.uploadFile ],
		[ 'required', 's3:PutObjectAcl', 'PutObject', words.publicFile ],
		[
			'required',
			's3:GetObject',
			'GetObject',
			( { __ } ) => __( 'Comparing a file with the one in the bucket', 'bucket-doctor' ),
		],
		[
			'required',
			's3:ListBucket',
			'ListObjectsV2',
			( { __ } ) =>
				__( 'Being told that a file is not there yet; without it nothing new is uploaded', 'bucket-doctor' ),
		],
		[ 'required', 's3:DeleteObject', 'DeleteObject', words.deleteFile ],
		[ 'optional', 's3:ListAllMyBuckets', 'ListBuckets', ( { __ } ) => __( 'Its own test', 'bucket-doctor' ) ],
	] ),
} );
