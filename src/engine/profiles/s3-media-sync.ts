import { defineProfile, rows } from './define-profile';
import { words } from './words';

const GUIDE = 'https://github.com/Automattic/s3-media-sync/blob/2fe385c/docs/aws-setup-guide.md';
const TESTER = 'https://github.com/Automattic/s3-media-sync/blob/71b8d5d/inc/class-s3-media-sync-tester.php';

export default defineProfile( {
	id: 's3-media-sync',
	name: 'S3 Media Sync',
	describe: ( { __ } ) =>
		__(
			'S3 Media Sync copies the media library to the bucket and removes what is removed there.',
			'bucket-doctor'
		),
	notes: [
		( { __ } ) =>
			__(
				'Where the bucket takes no ACLs its own test says success all the same, and no upload arrives.',
				'bucket-doctor'
			),
	],
	holds: 'media',
	acl: 'public-read',
	// Its setting for a folder has no effect on uploads.
	pinnedPrefix: 'wp-content/uploads/',
	listName: '',
	shapes: [ '2026/11/photo.jpg', '2026/11/{photo}-300x200.jpg', '2026/11/document.pdf' ],
	requirements: [
		...rows( TESTER, [
			[ 'required', 's3:ListBucket', 'HeadBucket', words.bucketExists ],
			// Its guide leaves it out.
			[ 'optional', 's3:GetBucketOwnershipControls', 'GetBucketOwnershipControls', words.aclsOff ],
		] ),
		...rows( GUIDE, [
			[ 'optional', 's3:GetBucketLocation', 'GetBucketLocation', words.unasked ],
			[ 'required', 's3:PutObject', 'PutObject', words.uploadMedia ],
			[ 'required', 's3:PutObjectAcl', 'PutObject', words.mediaAcl ],
			[ 'required', 's3:GetObject', 'GetObject', words.readMedia ],
			[ 'required', 's3:DeleteObject', 'DeleteObject', words.deleteMedia ],
		] ),
	],
} );
