import { readRefusedRegion, readRegionMistake } from '../reading/told-region';
import { defineDiagnosis } from './define-diagnosis';

export default defineDiagnosis( {
	id: 'wrong-region',
	layer: 'endpoint',
	severity: 'error',
	symptom: {
		errorCodes: [
			'AuthorizationHeaderMalformed',
			'PermanentRedirect',
			'IllegalLocationConstraintException',
			'InvalidRegion',
		],
		statuses: [ 301, 400, 403 ],
	},

	read: ( evidence ) => readRegionMistake( evidence ) ?? readRefusedRegion( evidence ),

	explain( { __, sprintf }, { configured, actual } ) {
		if ( actual === '' ) {
			return {
				title: __( 'The store does not take this region', 'bucket-doctor' ),
				observed: sprintf(
					/* translators: %s: Region as entered, e.g. us-east-1. */
					__( 'The store refused the region “%s” and named no other.', 'bucket-doctor' ),
					configured
				),
				cause: __(
					'A signature holds for one region only. Stores other than AWS have one of their own, which is often no place at all.',
					'bucket-doctor'
				),
			};
		}
		return {
			title: __( 'The bucket is in another region', 'bucket-doctor' ),
			observed: sprintf(
				/* translators: 1: Region the bucket is in, e.g. eu-central-1. 2: Region that was entered, e.g. us-east-1. */
				__( 'The bucket is in %1$s; the request was signed for %2$s.', 'bucket-doctor' ),
				actual,
				configured
			),
			cause: __(
				'A signature holds for one region only, and a bucket answers in its own. A bucket cannot be moved, so the setting has to follow.',
				'bucket-doctor'
			),
		};
	},

	remedies( { __, sprintf }, { actual } ) {
		if ( actual === '' ) {
			return [
				{
					title: __(
						'Look for the name of the region in the documentation or settings of the store.',
						'bucket-doctor'
					),
					who: 'provider',
				},
			];
		}
		return [
			{
				title: sprintf(
					/* translators: %s: Region, e.g. eu-central-1. */
					__( 'Set the region to %s, here and in the plugin that uses the bucket.', 'bucket-doctor' ),
					actual
				),
				who: 'user',
				copy: { label: __( 'Region', 'bucket-doctor' ), text: actual },
				setField: { field: 'region', value: actual },
			},
		];
	},

	references: [
		'https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html',
		'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingBucket.html#access-bucket-intro',
	],
} );
