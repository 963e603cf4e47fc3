import { defineProfile, rows } from './define-profile';
import { words } from './words';

const SOURCE = 'https://github.com/simonw/s3-credentials/blob/4611f33/s3_credentials/policies.py';

/** A key that looks and changes nothing: a restore on another site, a monitor. */
export default defineProfile( {
	id: 'read-only',
	name: 'Reading only',
	describe: ( { __ } ) =>
		__( 'Files are listed and fetched, for a restore or a check; the key can change nothing.', 'bucket-doctor' ),
	holds: 'anything',
	acl: 'none',
	listName: '',
	shapes: [ 'backup-2026-11-22.zip', '2026/11/photo.jpg', 'database-2026-11-22.sql.gz' ],
	requirements: rows( SOURCE, [
		[ 'required', 's3:ListBucket', 'ListObjectsV2', words.listFiles ],
		[ 'required', 's3:GetObject', 'GetObject', words.readFile ],
		[ 'optional', 's3:GetBucketLocation', 'GetBucketLocation', words.region ],
		[ 'forbidden', 's3:PutObject', 'PutObject', words.noWrite ],
		[ 'forbidden', 's3:DeleteObject', 'DeleteObject', words.noDeleteFile ],
		[ 'forbidden', 's3:DeleteObjectVersion', 'DeleteObject', words.noDeleteFileVersion ],
	] ),
} );
