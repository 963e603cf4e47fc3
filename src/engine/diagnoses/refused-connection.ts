import { readFailure } from '../reading/failure';
import { defineDiagnosis } from './define-diagnosis';

export default defineDiagnosis( {
	id: 'refused-connection',
	layer: 'network',
	severity: 'error',
	symptom: { failures: [ 'connect' ] },

	read( evidence ) {
		const facts = readFailure( evidence, 'connect' );
		return facts && { host: facts.host, isDerived: evidence.target.endpoint === '' };
	},

	explain( { __, sprintf }, { host, isDerived } ) {
		return {
			title: __( 'Nothing answers at the store’s address', 'bucket-doctor' ),
			observed: sprintf(
				/* translators: %s: Host, e.g. minio.example.org:9000. */
				__( 'The name %s is known, but no connection could be made.', 'bucket-doctor' ),
				host
			),
			cause: isDerived
				? __(
						'AWS always listens there, so a firewall of this server or its network refuses outgoing connections.',
						'bucket-doctor'
					)
				: __(
						'The store is not running, listens on another port, or a firewall refuses the connection.',
						'bucket-doctor'
					),
		};
	},

	remedies( { __, sprintf }, { host, isDerived } ) {
		return [
			...( isDerived
				? []
				: [
						{
							title: __(
								'Compare host and port of the endpoint with those of the store, and make sure that it runs.',
								'bucket-doctor'
							),
							who: 'user' as const,
						},
					] ),
			{
				/* translators: %s: Host, e.g. s3.eu-central-1.amazonaws.com. */
				title: sprintf( __( 'Ask to have outgoing connections to %s allowed.', 'bucket-doctor' ), host ),
				who: 'host',
			},
		];
	},

	references: [ 'https://curl.se/libcurl/c/libcurl-errors.html' ],
} );
