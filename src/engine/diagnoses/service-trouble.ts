import { readTrouble, TROUBLE_CODES } from '../reading/trouble';
import { defineDiagnosis } from './define-diagnosis';

export default defineDiagnosis( {
	id: 'service-trouble',
	layer: 'endpoint',
	severity: 'warning',
	symptom: {
		errorCodes: TROUBLE_CODES,
		statuses: [ 408, 429, 500, 502, 503, 504 ],
	},

	read( evidence ) {
		const trouble = readTrouble( evidence );
		const { error, response, observation } = evidence;
		return (
			trouble && {
				trouble,
				status: response?.status ?? 0,
				code: error?.code ?? '',
				host: observation.request?.host ?? '',
			}
		);
	},

	explain( { __, sprintf }, { trouble, status, code, host } ) {
		const causes = {
			busy: __(
				'The store takes fewer requests at the moment than it is being sent, from this site or from everybody.',
				'bucket-doctor'
			),
			down: __(
				'The store, or something in front of it, has trouble of its own. It says nothing about permissions.',
				'bucket-doctor'
			),
			slow: __(
				'The request reached the store too slowly. A firewall that holds requests back, or a busy server, can be the cause.',
				'bucket-doctor'
			),
		};
		return {
			title: __( 'The store could not handle the request just now', 'bucket-doctor' ),
			observed:
				code === ''
					? sprintf(
							/* translators: 1: Host, e.g. s3.eu-central-1.amazonaws.com. 2: HTTP status, e.g. 503. */
							__( '%1$s answered with the status %2$d.', 'bucket-doctor' ),
							host,
							status
						)
					: sprintf(
							/* translators: 1: Host, e.g. s3.eu-central-1.amazonaws.com. 2: HTTP status, e.g. 503. 3: Error code, e.g. SlowDown. */
							__( '%1$s answered with the status %2$d and the code %3$s.', 'bucket-doctor' ),
							host,
							status,
							code
						),
			cause: causes[ trouble ],
		};
	},

	remedies( { __ } ) {
		return [
			{ title: __( 'Wait a minute and test again.', 'bucket-doctor' ), who: 'time' },
			{ title: __( 'If it lasts, look at the provider’s status page.', 'bucket-doctor' ), who: 'provider' },
		];
	},

	references: [
		'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
		'https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html',
	],
} );
