import { readRegionMistake } from '../reading/told-region';
import { defineDiagnosis } from './define-diagnosis';

const STORE_ID = 'x-amz-request-id';

export default defineDiagnosis( {
	id: 'silent-refusal',
	layer: 'authorization',
	// Without words a refusal can also be about key, clock or region; other requests of the test tell.
	severity: 'warning',
	isDenial: true,
	symptom: { statuses: [ 403 ] },

	read( evidence ) {
		const { observation, response, error, target } = evidence;
		const isRefused =
			observation.operation === 'HeadBucket' &&
			! observation.anonymous &&
			response?.status === 403 &&
			response.headers[ STORE_ID ] !== undefined &&
			! error;
		return isRefused && ! readRegionMistake( evidence ) ? { bucket: target.bucket } : undefined;
	},

	explain( { __, sprintf }, { bucket } ) {
		return {
			title: __( 'Asking whether the bucket exists is refused (s3:ListBucket)', 'bucket-doctor' ),
			observed: sprintf(
				/* translators: %s: Bucket name. */
				__(
					'HeadBucket on “%s” was refused; answers to this kind of request carry no words.',
					'bucket-doctor'
				),
				bucket
			),
			cause: __(
				'If other requests of this test were answered, the key may not list the whole bucket. A policy that allows lists of one folder only does not cover this question, which names no folder. If everything was refused, look at the other findings first.',
				'bucket-doctor'
			),
		};
	},

	remedies( { __ } ) {
		return [
			{
				title: __( 'Allow s3:ListBucket on the bucket without a condition on s3:prefix.', 'bucket-doctor' ),
				who: 'account-admin',
				steps: [
					__(
						'It lets the key see the names of all files in the bucket. With a bucket of its own for the site that does no harm.',
						'bucket-doctor'
					),
				],
			},
		];
	},

	references: [ 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html' ],
} );
