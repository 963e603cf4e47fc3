import { defineProfile } from './define-profile';
import oneWayBackup from './one-way-backup';

const ROLES = 'https://cloud.google.com/storage/docs/access-control/iam-roles';
const METHODS = 'https://cloud.google.com/storage/docs/access-control/iam-xml';

/** The same at Google Cloud Storage, whose role for it can neither read, list, delete nor overwrite. */
export default defineProfile( {
	...oneWayBackup,
	id: 'one-way-backup-gcs',
	name: 'One-way backup (Google Cloud Storage)',
	notes: [
		( { __ } ) =>
			__(
				'Give the service account behind the HMAC key the role Storage Object Creator (roles/storage.objectCreator) on the bucket; the IAM policy below is Amazon’s wording of the same.',
				'bucket-doctor'
			),
		( { __ } ) =>
			__(
				'That role cannot overwrite: each test leaves one tiny file under a new name, which a lifecycle rule can remove.',
				'bucket-doctor'
			),
	],
	// Writing under a name that exists takes the right to delete it.
	isWriteOnce: true,
	requirements: oneWayBackup.requirements.map( ( requirement ) => ( {
		...requirement,
		source: requirement.need === 'forbidden' ? ROLES : METHODS,
	} ) ),
} );
