import { defineProfile } from './define-profile';

const GUIDE = 'https://github.com/Automattic/s3-media-sync/blob/develop/docs/aws-setup-guide.md';
const TESTER = 'https://github.com/Automattic/s3-media-sync/blob/develop/inc/class-s3-media-sync-tester.php';

export default defineProfile( {
	id: 's3-media-sync',
	name: 'S3 Media Sync',
	describe: ( { __ } ) =>
		__(
			'S3 Media Sync copies the media library to the bucket and removes what is removed there.',
			'bucket-doctor'
		),
	acl: 'public-read',
	// Its setting for a folder has no effect on uploads.
	pinnedPrefix: 'wp-content/uploads/',
	listName: '',
	shapes: [ '2026/11/photo.jpg', '2026/11/photo-300x200.jpg', '2026/11/document.pdf' ],
	requirements: [
		{
			action: 's3:ListBucket',
			operation: 'HeadBucket',
			need: 'required',
			neededFor: ( { __ } ) => __( 'Finding out whether the bucket exists', 'bucket-doctor' ),
			source: TESTER,
		},
		{
			action: 's3:GetBucketLocation',
			operation: 'GetBucketLocation',
			need: 'optional',
			neededFor: ( { __ } ) => __( 'Named in its guide; the plugin does not ask', 'bucket-doctor' ),
			source: GUIDE,
		},
		{
			action: 's3:PutObject',
			operation: 'PutObject',
			need: 'required',
			neededFor: ( { __ } ) => __( 'Uploading media', 'bucket-doctor' ),
			source: GUIDE,
		},
		{
			action: 's3:PutObjectAcl',
			operation: 'PutObject',
			need: 'required',
			neededFor: ( { __ } ) => __( 'Making uploaded media public', 'bucket-doctor' ),
			source: GUIDE,
		},
		{
			action: 's3:GetObject',
			operation: 'GetObject',
			need: 'required',
			neededFor: ( { __ } ) => __( 'Reading media', 'bucket-doctor' ),
			source: GUIDE,
		},
		{
			action: 's3:DeleteObject',
			operation: 'DeleteObject',
			need: 'required',
			neededFor: ( { __ } ) => __( 'Removing media that is removed from the library', 'bucket-doctor' ),
			source: GUIDE,
		},
	],
} );
