import { readFailure } from '../reading/failure';
import { defineDiagnosis } from './define-diagnosis';

export default defineDiagnosis( {
	id: 'connection-reset',
	layer: 'network',
	severity: 'warning',
	symptom: { failures: [ 'reset' ] },

	read( evidence ) {
		const facts = readFailure( evidence, 'reset' );
		return facts && { host: facts.host, operation: evidence.observation.operation };
	},

	mergeKey: ( { host } ) => host,

	explain( { __, sprintf }, { host } ) {
		return {
			title: __( 'The connection broke off before the answer was complete', 'bucket-doctor' ),
			observed: sprintf(
				/* translators: %s: Host, e.g. s3.eu-central-1.amazonaws.com. */
				__( 'The connection to %s was open, and was closed in the middle.', 'bucket-doctor' ),
				host
			),
			cause: __(
				'A firewall that looks into connections, an unsteady network, or a store that is being restarted. What the request asked for may have been done all the same.',
				'bucket-doctor'
			),
		};
	},

	remedies( { __ } ) {
		return [
			{ title: __( 'Test again.', 'bucket-doctor' ), who: 'time' },
			{
				title: __(
					'If it always breaks off, ask whether a firewall closes outgoing connections.',
					'bucket-doctor'
				),
				who: 'host',
			},
		];
	},

	references: [ 'https://curl.se/libcurl/c/libcurl-errors.html' ],
} );
