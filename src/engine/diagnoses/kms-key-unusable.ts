import { defineDiagnosis } from './define-diagnosis';

const STATES = {
	'KMS.DisabledException': 'disabled',
	'KMS.KMSInvalidStateException': 'not-ready',
	'KMS.NotFoundException': 'missing',
	'KMS.InvalidKeyUsageException': 'unsuitable',
} as const;

type State = ( typeof STATES )[ keyof typeof STATES ];

const isKnown = ( code: string ): code is keyof typeof STATES => Object.hasOwn( STATES, code );

export default defineDiagnosis( {
	id: 'kms-key-unusable',
	layer: 'encryption',
	severity: 'error',
	symptom: { errorCodes: Object.keys( STATES ) },

	read( { error, target } ): { state: State; bucket: string } | undefined {
		return error && isKnown( error.code ) ? { state: STATES[ error.code ], bucket: target.bucket } : undefined;
	},

	explain( { __, sprintf }, { state, bucket } ) {
		const causes = {
			disabled: __( 'The key has been disabled.', 'bucket-doctor' ),
			'not-ready': __(
				'The key is not in a state in which it can be used; most often it is waiting to be deleted.',
				'bucket-doctor'
			),
			missing: __(
				'There is no such key in the bucket’s region: it was deleted, its ID is misspelt, or it belongs to another region.',
				'bucket-doctor'
			),
			unsuitable: __( 'The key is of a kind that cannot encrypt files.', 'bucket-doctor' ),
		};
		return {
			title: __( 'The encryption key of the bucket does not work', 'bucket-doctor' ),
			observed: sprintf(
				/* translators: %s: Bucket name. */
				__( 'S3 could not use the KMS key for a file in “%s”.', 'bucket-doctor' ),
				bucket
			),
			cause: causes[ state ],
		};
	},

	remedies( { __ }, { state } ) {
		const titles = {
			disabled: __( 'Enable the key in KMS.', 'bucket-doctor' ),
			'not-ready': __(
				'Look at the key in KMS, and cancel its deletion if that is what it waits for.',
				'bucket-doctor'
			),
			missing: __(
				'Set an existing key of the bucket’s region as the bucket’s default encryption, or correct the key that the plugin sends.',
				'bucket-doctor'
			),
			unsuitable: __( 'Set a symmetric encryption key as the bucket’s default encryption.', 'bucket-doctor' ),
		};
		return [
			{
				title: titles[ state ],
				who: 'account-admin',
				steps: [
					__(
						'Without the key the files that it encrypted cannot be read either; a key that is deleted takes them with it.',
						'bucket-doctor'
					),
				],
			},
		];
	},

	references: [
		'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html',
		'https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html',
	],
} );
