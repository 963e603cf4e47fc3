import { readRefusal } from '../reading/refusal';
import { defineDiagnosis } from './define-diagnosis';

export default defineDiagnosis( {
	id: 'requester-pays',
	layer: 'bucket',
	severity: 'error',
	isAboutBucket: true,
	symptom: { errorCodes: [ 'AccessDenied' ] },

	read( evidence ) {
		const isPlain = readRefusal( evidence )?.kind === 'plain';
		return evidence.isPaidByRequester && isPlain ? { bucket: evidence.target.bucket } : undefined;
	},

	explain( { __, sprintf }, { bucket } ) {
		return {
			title: sprintf(
				/* translators: %s: Bucket name. */
				__( 'In the bucket “%s”, whoever asks has to pay', 'bucket-doctor' ),
				bucket
			),
			observed: __(
				'Listing the folder was refused, and accepted beside it with an offer to pay for the request (x-amz-request-payer).',
				'bucket-doctor'
			),
			cause: __(
				'The bucket belongs to another account, and its owner has turned on Requester Pays: S3 then refuses every request that does not offer to pay. Plugins seldom can.',
				'bucket-doctor'
			),
		};
	},

	remedies( { __ } ) {
		return [
			{
				title: __(
					'Ask the owner to turn Requester Pays off, or use a bucket of your own account.',
					'bucket-doctor'
				),
				who: 'bucket-owner',
				steps: [ __( 'In the S3 console: the bucket, Properties, Requester pays, Disable.', 'bucket-doctor' ) ],
			},
			{
				title: __(
					'If the plugin can send the header with each request, and paying is meant, turn that on there.',
					'bucket-doctor'
				),
				who: 'user',
				copy: { label: __( 'Header', 'bucket-doctor' ), text: 'x-amz-request-payer: requester' },
			},
		];
	},

	references: [
		'https://docs.aws.amazon.com/AmazonS3/latest/userguide/RequesterPaysBuckets.html',
		'https://docs.aws.amazon.com/AmazonS3/latest/userguide/ObjectsinRequesterPaysBuckets.html',
	],
} );
