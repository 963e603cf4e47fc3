import { defineDiagnosis } from './define-diagnosis';

export default defineDiagnosis( {
	id: 'invalid-bucket-name',
	layer: 'bucket',
	severity: 'error',
	symptom: { errorCodes: [ 'InvalidBucketName' ] },

	read( { error, target } ) {
		return error?.code === 'InvalidBucketName' ? { bucket: target.bucket } : undefined;
	},

	explain( { __, sprintf }, { bucket } ) {
		return {
			title: __( 'No bucket can have this name', 'bucket-doctor' ),
			/* translators: %s: What was entered as the bucket's name. */
			observed: sprintf( __( 'The store says that “%s” is not a valid name.', 'bucket-doctor' ), bucket ),
			cause: __(
				'Names have 3 to 63 lower-case letters, digits, dots and hyphens. Upper-case letters, underscores and spaces were never allowed, or only in very old buckets of one region.',
				'bucket-doctor'
			),
		};
	},

	remedies( { __ } ) {
		return [
			{
				title: __(
					'Copy the bucket’s name from the list of buckets in the provider’s console.',
					'bucket-doctor'
				),
				who: 'user',
			},
		];
	},

	references: [ 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html' ],
} );
