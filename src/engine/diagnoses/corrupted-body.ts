import { defineDiagnosis } from './define-diagnosis';

const CODES = [ 'XAmzContentSHA256Mismatch', 'BadDigest', 'InvalidDigest', 'IncompleteBody', 'MissingContentLength' ];

export default defineDiagnosis( {
	id: 'corrupted-body',
	layer: 'signature',
	severity: 'error',
	symptom: { errorCodes: CODES },

	read( { error } ) {
		return error && CODES.includes( error.code ) ? { code: error.code } : undefined;
	},

	explain( { __, sprintf }, { code } ) {
		return {
			title: __( 'An upload does not arrive as it was sent', 'bucket-doctor' ),
			observed: sprintf(
				/* translators: %s: Error code, e.g. BadDigest. */
				__(
					'The store received another content than was announced (%s). Nothing was stored.',
					'bucket-doctor'
				),
				code
			),
			cause: __(
				'A proxy or firewall changes or cuts off what is uploaded, or the store does not understand the form in which uploads are sent.',
				'bucket-doctor'
			),
		};
	},

	remedies( { __ } ) {
		return [
			{ title: __( 'Ask what looks into or rewrites outgoing uploads.', 'bucket-doctor' ), who: 'host' },
			{
				title: __(
					'With a store that is not AWS, have checksums sent only where they are required.',
					'bucket-doctor'
				),
				who: 'user',
				steps: [
					__(
						'The AWS SDKs call this setting “when required”; plugins sometimes offer it as “disable checksums”.',
						'bucket-doctor'
					),
				],
			},
		];
	},

	references: [ 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html' ],
} );
