import { readFailure } from '../reading/failure';
import { defineDiagnosis } from './define-diagnosis';

export default defineDiagnosis( {
	id: 'unknown-network-failure',
	layer: 'network',
	severity: 'warning',
	symptom: { failures: [ 'unknown' ] },

	read( evidence ) {
		return readFailure( evidence, 'unknown' );
	},

	explain( { __, sprintf }, { host, code } ) {
		return {
			title: __( 'The store could not be reached, and we could not find out why', 'bucket-doctor' ),
			observed:
				code === ''
					? /* translators: %s: Host, e.g. s3.eu-central-1.amazonaws.com. */
						sprintf( __( 'The request to %s failed.', 'bucket-doctor' ), host )
					: sprintf(
							/* translators: 1: Host, e.g. s3.eu-central-1.amazonaws.com. 2: Error number or code, e.g. 2. */
							__( 'The request to %1$s failed with the code %2$s.', 'bucket-doctor' ),
							host,
							code
						),
			cause: __(
				'The failure is of a kind that is not told apart here. The details of the request hold the words in which it was reported.',
				'bucket-doctor'
			),
		};
	},

	remedies( { __ } ) {
		return [
			{ title: __( 'Test again.', 'bucket-doctor' ), who: 'time' },
			{ title: __( 'If it stays so, give your web host the code and the host.', 'bucket-doctor' ), who: 'host' },
		];
	},

	references: [ 'https://curl.se/libcurl/c/libcurl-errors.html' ],
} );
