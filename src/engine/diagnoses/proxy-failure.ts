import { readFailure } from '../reading/failure';
import { defineDiagnosis } from './define-diagnosis';

export default defineDiagnosis( {
	id: 'proxy-failure',
	layer: 'network',
	severity: 'error',
	symptom: { failures: [ 'proxy' ], statuses: [ 407 ] },

	read( evidence ) {
		// 407 is a proxy's own status; no store sends it.
		const wantsPassword = evidence.response?.status === 407;
		const facts = readFailure( evidence, 'proxy' );
		if ( ! facts && ! wantsPassword ) {
			return undefined;
		}
		return { host: facts?.host ?? evidence.observation.request?.host ?? '', wantsPassword };
	},

	explain( { __, sprintf }, { host, wantsPassword } ) {
		return {
			title: __( 'The proxy of this server does not let the request through', 'bucket-doctor' ),
			/* translators: %s: Host, e.g. s3.eu-central-1.amazonaws.com. */
			observed: sprintf( __( 'The request for %s got no further than the proxy.', 'bucket-doctor' ), host ),
			cause: wantsPassword
				? __(
						'The proxy asks for a user name and password, and has not been given the right ones.',
						'bucket-doctor'
					)
				: __(
						'A proxy is set up for outgoing requests, and cannot be found or does not work.',
						'bucket-doctor'
					),
		};
	},

	remedies( { __ } ) {
		return [
			{
				title: __(
					'Compare the proxy’s settings in wp-config.php with what your web host says.',
					'bucket-doctor'
				),
				who: 'user',
				steps: [
					__(
						'The constants are WP_PROXY_HOST, WP_PROXY_PORT, WP_PROXY_USERNAME and WP_PROXY_PASSWORD; WP_PROXY_BYPASS_HOSTS lists hosts that need no proxy.',
						'bucket-doctor'
					),
				],
			},
			{
				title: __( 'Ask whether the proxy works and lets requests to the store pass.', 'bucket-doctor' ),
				who: 'host',
			},
		];
	},

	references: [ 'https://developer.wordpress.org/reference/classes/wp_http_proxy/' ],
} );
