import { readFailure } from '../reading/failure';
import { defineDiagnosis } from './define-diagnosis';

export default defineDiagnosis( {
	id: 'timeout',
	layer: 'network',
	// One answer that did not come in time does not say that none ever will.
	severity: 'warning',
	symptom: { failures: [ 'timeout' ] },

	read( evidence ) {
		const facts = readFailure( evidence, 'timeout' );
		return facts && { host: facts.host };
	},

	explain( { __, sprintf }, { host } ) {
		return {
			title: __( 'The store did not answer in time', 'bucket-doctor' ),
			/* translators: %s: Host, e.g. s3.eu-central-1.amazonaws.com. */
			observed: sprintf( __( 'No answer came from %s before the time limit.', 'bucket-doctor' ), host ),
			cause: __(
				'If it happens every time, a firewall drops outgoing connections without a word, or the endpoint is an address where nobody is. If it happens now and then, the network or the store is slow.',
				'bucket-doctor'
			),
		};
	},

	remedies( { __, sprintf }, { host } ) {
		return [
			{ title: __( 'Test again.', 'bucket-doctor' ), who: 'time' },
			{
				title: sprintf(
					/* translators: %s: Host, e.g. s3.eu-central-1.amazonaws.com. */
					__( 'If it stays so, ask to have outgoing connections to %s allowed.', 'bucket-doctor' ),
					host
				),
				who: 'host',
			},
		];
	},

	references: [ 'https://curl.se/libcurl/c/libcurl-errors.html' ],
} );
