import { defineDiagnosis } from './define-diagnosis';

const STORAGE_CLASS = /^[A-Z_]{1,32}$/;

export default defineDiagnosis( {
	id: 'archived-object',
	layer: 'ownership',
	severity: 'warning',
	symptom: { errorCodes: [ 'InvalidObjectState' ] },

	read( { error, observation } ) {
		// To a request to restore it says the opposite: there is nothing to restore.
		if ( error?.code !== 'InvalidObjectState' || observation.request?.method === 'POST' ) {
			return undefined;
		}
		const storageClass = error.fields.StorageClass ?? '';
		return { storageClass: STORAGE_CLASS.test( storageClass ) ? storageClass : '' };
	},

	explain( { __, sprintf }, { storageClass } ) {
		return {
			title: __( 'A file is archived and cannot be read at once', 'bucket-doctor' ),
			observed:
				storageClass === ''
					? __( 'S3 refused to read a file because of its storage class.', 'bucket-doctor' )
					: sprintf(
							/* translators: %s: Storage class, e.g. GLACIER. */
							__( 'S3 refused to read a file because it is in the storage class %s.', 'bucket-doctor' ),
							storageClass
						),
			cause: __(
				'Archived files have to be restored first, which takes minutes to days. It is no matter of permissions; but a plugin that restores backups will fail on such files.',
				'bucket-doctor'
			),
		};
	},

	remedies( { __ } ) {
		return [
			{
				title: __(
					'Before restoring a backup, restore its files from the archive in the provider’s console.',
					'bucket-doctor'
				),
				who: 'bucket-owner',
			},
			{
				title: __(
					'For backups that may be needed quickly, have the lifecycle rule move them to another class, such as Glacier Instant Retrieval.',
					'bucket-doctor'
				),
				who: 'bucket-owner',
			},
		];
	},

	references: [ 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/restoring-objects.html' ],
} );
