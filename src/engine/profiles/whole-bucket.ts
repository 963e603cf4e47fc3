import { defineProfile, rows } from './define-profile';
import { words } from './words';

const GUIDE = 'https://fredjean.net/sync-with-iam-policy/';
const SYNC =
	'https://github.com/fredjean/middleman-s3_sync/blob/008e052ebf73d4c7b2cfd2022a05d0314d66e241/lib/middleman/s3_sync.rb';

/** A site's own bucket: a tool keeps its whole contents equal to a folder of files. */
export default defineProfile( {
	id: 'whole-bucket',
	name: 'Whole bucket',
	describe: ( { __ } ) =>
		__(
			'A tool keeps a website, or anything else, in a bucket of its own: it writes, reads, lists and deletes everything in it.',
			'bucket-doctor'
		),
	notes: [
		( { __ } ) =>
			__(
				'Choose the ACL “None” where a bucket policy or CloudFront makes the files public; buckets made since April 2023 refuse ACLs.',
				'bucket-doctor'
			),
		( { __ } ) =>
			__(
				'A policy that allows s3:* can also remove every version, change the bucket’s settings and delete the bucket; none of that is needed.',
				'bucket-doctor'
			),
	],
	holds: 'anything',
	acl: 'public-read',
	listName: '',
	shapes: [ 'page.html', 'stylesheets/site.css', 'images/2026/photo.jpg' ],
	requirements: [
		...rows( SYNC, [
			[ 'required', 's3:ListBucket', 'ListObjectsV2', words.listFiles ],
			[ 'required', 's3:PutObject', 'PutObject', words.uploadFile ],
			[ 'required', 's3:PutObjectAcl', 'PutObject', words.publicFile ],
			[ 'required', 's3:GetObject', 'GetObject', words.readFile ],
			[ 'required', 's3:DeleteObject', 'DeleteObject', words.deleteFile ],
		] ),
		...rows( GUIDE, [
			[ 'forbidden', 's3:DeleteObjectVersion', 'DeleteObject', words.noDeleteFileVersion ],
			[ 'forbidden', 's3:ListAllMyBuckets', 'ListBuckets', words.noBuckets ],
		] ),
	],
} );
