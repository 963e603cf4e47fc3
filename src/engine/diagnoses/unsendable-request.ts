import { isNotSent } from '../model/observation';
import { defineDiagnosis } from './define-diagnosis';

export default defineDiagnosis( {
	id: 'unsendable-request',
	layer: 'endpoint',
	severity: 'error',
	symptom: { notSent: true },

	read( { observation } ) {
		const { answer } = observation;
		return isNotSent( answer )
			? {
					reason: answer.notSent.reason
						.replace( /[<>\s]+/g, ' ' )
						.trim()
						.slice( 0, 300 ),
				}
			: undefined;
	},

	explain( { __, sprintf }, { reason } ) {
		return {
			title: __( 'No request can be made from what was entered', 'bucket-doctor' ),
			observed:
				reason === ''
					? __( 'The request was given up before anything was sent.', 'bucket-doctor' )
					: sprintf(
							/* translators: %s: The words of the AWS SDK, in English. */
							__(
								'The request was given up before anything was sent. In the words of the AWS SDK: “%s”',
								'bucket-doctor'
							),
							reason
						),
			cause: __(
				'Bucket, region or endpoint have a form for which no address can be built, for example a bucket with a slash in its name or an ARN instead of a name.',
				'bucket-doctor'
			),
		};
	},

	remedies( { __ } ) {
		return [
			{
				title: __(
					'Enter the name of the bucket alone, the region as in eu-central-1, and the endpoint as scheme and host.',
					'bucket-doctor'
				),
				who: 'user',
			},
		];
	},

	references: [ 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html' ],
} );
