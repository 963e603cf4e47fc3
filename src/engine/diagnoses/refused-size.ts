import { defineDiagnosis } from './define-diagnosis';

const KINDS = {
	EntityTooLarge: 'large',
	MaxMessageLengthExceeded: 'large',
	EntityTooSmall: 'small',
} as const;

const isKnown = ( code: string ): code is keyof typeof KINDS => Object.hasOwn( KINDS, code );

const digits = ( text = '' ): string => ( /^\d{1,20}$/.test( text ) ? text : '' );

export default defineDiagnosis( {
	id: 'refused-size',
	layer: 'bucket',
	severity: 'error',
	symptom: { errorCodes: Object.keys( KINDS ) },

	read( { error } ) {
		return error && isKnown( error.code )
			? { size: KINDS[ error.code ], code: error.code, limit: digits( error.fields.MaxSizeAllowed ) }
			: undefined;
	},

	explain( { __, sprintf }, { size, code, limit } ) {
		return {
			title:
				size === 'large'
					? __( 'The store does not take uploads of this size', 'bucket-doctor' )
					: __( 'The parts of an upload are too small for the store', 'bucket-doctor' ),
			observed:
				limit === ''
					? /* translators: %s: Error code, e.g. EntityTooLarge. */
						sprintf( __( 'An upload was refused with %s.', 'bucket-doctor' ), code )
					: sprintf(
							/* translators: 1: Error code, e.g. EntityTooLarge. 2: Number of bytes. */
							__( 'An upload was refused with %1$s; the limit is %2$s bytes.', 'bucket-doctor' ),
							code,
							limit
						),
			cause: __(
				'Stores limit the size of one request and the sizes of the parts of a large file. This test sends some bytes only, so the limit is a very low one, or something on the way changed the upload. It is no matter of permissions.',
				'bucket-doctor'
			),
		};
	},

	remedies( { __ } ) {
		return [
			{
				title: __(
					'Compare the plugin’s part size or archive size with the limits of the store.',
					'bucket-doctor'
				),
				who: 'user',
			},
			{ title: __( 'Ask the provider which limits hold for this bucket.', 'bucket-doctor' ), who: 'provider' },
		];
	},

	references: [ 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html' ],
} );
