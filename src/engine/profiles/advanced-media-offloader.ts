import { defineProfile, rows } from './define-profile';
import { words } from './words';

const SOURCE =
	'https://github.com/ronilaukkarinen/advanced-media-offloader/blob/06e6cd30526edff64effe49e54ec6095bcb9c0c3/includes/Abstracts/S3_Provider.php';

export default defineProfile( {
	id: 'advanced-media-offloader',
	name: 'Advanced Media Offloader',
	describe: ( { __ } ) =>
		__(
			'Advanced Media Offloader copies the media library to the bucket, from where visitors get it.',
			'bucket-doctor'
		),
	notes: [
		( { __ } ) =>
			__(
				'Its own test only asks whether the bucket exists: it says “Connection successful!” also where uploads are refused.',
				'bucket-doctor'
			),
		( { __ } ) =>
			__(
				'It sends the ACL public-read with every file and cannot be told not to: a bucket with ACLs off refuses all of them.',
				'bucket-doctor'
			),
	],
	holds: 'media',
	acl: 'public-read',
	listName: '',
	shapes: [ '2026/11/photo.jpg', '2026/11/{photo}-300x200.jpg', '2026/11/document.pdf' ],
	requirements: rows( SOURCE, [
		[
			'required',
			's3:ListBucket',
			'HeadBucket',
			( { __ } ) => __( 'Its own test, “Test Connection”', 'bucket-doctor' ),
		],
		[ 'required', 's3:PutObject', 'PutObject', words.uploadMedia ],
		[ 'required', 's3:PutObjectAcl', 'PutObject', words.mediaAcl ],
		[ 'required', 's3:DeleteObject', 'DeleteObject', words.deleteMedia ],
	] ),
} );
