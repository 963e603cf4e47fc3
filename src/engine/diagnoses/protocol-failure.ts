import { readFailure } from '../reading/failure';
import { defineDiagnosis } from './define-diagnosis';

export default defineDiagnosis( {
	id: 'protocol-failure',
	layer: 'network',
	severity: 'error',
	symptom: { failures: [ 'protocol' ] },

	read( evidence ) {
		const facts = readFailure( evidence, 'protocol' );
		return facts && { host: facts.host };
	},

	explain( { __, sprintf }, { host } ) {
		return {
			title: __( 'What answers does not speak HTTP', 'bucket-doctor' ),
			observed: sprintf(
				/* translators: %s: Host, e.g. s3.example.com:9000. */
				__( 'Something answered at %s, but not in a form that is HTTP.', 'bucket-doctor' ),
				host
			),
			cause: __(
				'Most often the port belongs to another service, or http and https are mixed up in the endpoint.',
				'bucket-doctor'
			),
		};
	},

	remedies( { __ } ) {
		return [
			{
				title: __(
					'Compare scheme, host and port of the endpoint with the provider’s documentation.',
					'bucket-doctor'
				),
				who: 'user',
			},
		];
	},

	references: [ 'https://curl.se/libcurl/c/libcurl-errors.html' ],
} );
