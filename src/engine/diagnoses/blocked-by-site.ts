import { hostname, readFailure } from '../reading/failure';
import { defineDiagnosis } from './define-diagnosis';

// Of AWS the bucket's host is one of several: STS and the host without the bucket have to be reached as well.
const AWS_SUFFIX = /\.(amazonaws\.com(?:\.cn)?|amazonaws\.eu)$/;
const HOST = /^[a-z0-9.-]{1,253}$/;

function accessibleHost( host: string ): string {
	const [ , suffix ] = AWS_SUFFIX.exec( host ) ?? [];
	return suffix ? `*.${ suffix }` : host;
}

export default defineDiagnosis( {
	id: 'blocked-by-site',
	layer: 'network',
	severity: 'error',
	symptom: { failures: [ 'blocked' ] },

	read( evidence ) {
		const facts = readFailure( evidence, 'blocked' );
		return facts && { host: hostname( facts.host ).toLowerCase() };
	},

	mergeKey: ( { host } ) => accessibleHost( host ),

	explain( { __, sprintf }, { host } ) {
		return {
			title: __( 'This site forbids itself to reach the store', 'bucket-doctor' ),
			/* translators: %s: Host, e.g. s3.eu-central-1.amazonaws.com. */
			observed: sprintf( __( 'WordPress did not send the request to %s.', 'bucket-doctor' ), host ),
			cause: __(
				'WP_HTTP_BLOCK_EXTERNAL is switched on in wp-config.php: requests to other hosts are blocked unless WP_ACCESSIBLE_HOSTS lists them. The plugin that uses the bucket is blocked in the same way, if it sends through WordPress.',
				'bucket-doctor'
			),
		};
	},

	remedies( { __ }, { host } ) {
		return [
			{
				title: __( 'Add the store to the hosts that this site may reach, in wp-config.php.', 'bucket-doctor' ),
				who: 'user',
				steps: [
					__(
						'If WP_ACCESSIBLE_HOSTS is set already, add the host to its list, after a comma, instead of adding a second line.',
						'bucket-doctor'
					),
				],
				...( HOST.test( host )
					? {
							copy: {
								label: __( 'Line for wp-config.php', 'bucket-doctor' ),
								text: `define( 'WP_ACCESSIBLE_HOSTS', '${ accessibleHost( host ) }' );`,
							},
						}
					: {} ),
			},
		];
	},

	references: [ 'https://developer.wordpress.org/reference/classes/wp_http/block_request/' ],
} );
