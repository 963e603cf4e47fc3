import { readFailure } from '../reading/failure';
import { defineDiagnosis } from './define-diagnosis';

export default defineDiagnosis( {
	id: 'oversized-answer',
	layer: 'network',
	severity: 'warning',
	symptom: { failures: [ 'too-large' ] },

	read( evidence ) {
		const facts = readFailure( evidence, 'too-large' );
		return facts && { host: facts.host };
	},

	explain( { __, sprintf }, { host } ) {
		return {
			title: __( 'The answer was far longer than any of S3’s', 'bucket-doctor' ),
			/* translators: %s: Host, e.g. s3.eu-central-1.amazonaws.com. */
			observed: sprintf( __( 'What %s sent went on beyond 256 KiB, and was cut off.', 'bucket-doctor' ), host ),
			cause: __(
				'The test asks for one entry at a time, so its answers are short. Probably a web page or a download answers instead of the store.',
				'bucket-doctor'
			),
		};
	},

	remedies( { __ } ) {
		return [
			{ title: __( 'Compare the endpoint with the provider’s documentation.', 'bucket-doctor' ), who: 'user' },
		];
	},

	references: [ 'https://docs.aws.amazon.com/AmazonS3/latest/API/Welcome.html' ],
} );
