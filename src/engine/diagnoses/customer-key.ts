import { readCustomerKeyTrouble } from '../reading/customer-key';
import { defineDiagnosis } from './define-diagnosis';

export default defineDiagnosis( {
	id: 'customer-key',
	layer: 'encryption',
	severity: 'warning',
	symptom: { errorCodes: [ 'AccessDenied', 'InvalidRequest' ] },

	read( evidence ) {
		const kind = readCustomerKeyTrouble( evidence );
		return kind && { kind, bucket: evidence.target.bucket };
	},

	explain( { __, sprintf }, { kind, bucket } ) {
		const titles = {
			blocked: __( 'The bucket refuses files that are encrypted with a key of one’s own', 'bucket-doctor' ),
			wrong: __( 'A file is encrypted with another key than was sent', 'bucket-doctor' ),
			missing: __( 'A file is encrypted with a key that only its uploader has', 'bucket-doctor' ),
		};
		return {
			title: titles[ kind ],
			observed: sprintf(
				/* translators: %s: Bucket name. */
				__( 'S3 refused a file in “%s” because of customer-provided keys (SSE-C).', 'bucket-doctor' ),
				bucket
			),
			cause: __(
				'With SSE-C whoever uploads a file sends the key along, and S3 keeps none. Without the very same key nobody can read the file, and buckets can refuse such uploads. It is no matter of permissions.',
				'bucket-doctor'
			),
		};
	},

	remedies( { __ }, { kind } ) {
		return [
			kind === 'blocked'
				? {
						title: __(
							'Switch customer-provided keys off in the plugin, and let the bucket encrypt (SSE-S3 or SSE-KMS).',
							'bucket-doctor'
						),
						who: 'user',
					}
				: {
						title: __(
							'Find out which program uploaded the file, and read it with that program’s key.',
							'bucket-doctor'
						),
						who: 'bucket-owner',
					},
		];
	},

	references: [ 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerSideEncryptionCustomerKeys.html' ],
} );
