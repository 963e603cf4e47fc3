import { isExpectedError, isHiddenPolicy } from '../reading/expected-error';
import { isRegionFound } from '../reading/told-region';
import { defineDiagnosis } from './define-diagnosis';

/** The last of the registry: what no other diagnosis reads. Says what came, and claims nothing. */
export default defineDiagnosis( {
	id: 'unrecognised-answer',
	layer: 'endpoint',
	severity: 'warning',
	symptom: {},

	read( evidence ) {
		const { error, response, observation } = evidence;
		const isStranger = observation.anonymous && response?.status !== undefined && response.status < 500;
		const isAnswer = error && ( isExpectedError( error ) || isHiddenPolicy( evidence ) );
		if ( ! response || ! error || isAnswer || isStranger || isRegionFound( evidence ) ) {
			return undefined;
		}
		return { status: response.status, code: error.code, message: error.message.slice( 0, 500 ) };
	},

	mergeKey: ( { status, code } ) => `${ status } ${ code }`,

	explain( { __, sprintf }, { status, code, message } ) {
		return {
			title: __( 'The store answered with an error that is not explained here', 'bucket-doctor' ),
			observed:
				message === ''
					? sprintf(
							/* translators: 1: Error code, e.g. InvalidRequest. 2: HTTP status, e.g. 400. */
							__( 'The answer has the code %1$s and the status %2$d.', 'bucket-doctor' ),
							code,
							status
						)
					: sprintf(
							/* translators: 1: Error code, e.g. InvalidRequest. 2: HTTP status, e.g. 400. 3: The store's own words. */
							__(
								'The answer has the code %1$s and the status %2$d. In its own words: “%3$s”',
								'bucket-doctor'
							),
							code,
							status,
							message
						),
			cause: __(
				'We could not find out what this means for the permission. It is counted neither as allowed nor as denied.',
				'bucket-doctor'
			),
		};
	},

	remedies( { __ } ) {
		return [
			{ title: __( 'Look the code up in the provider’s documentation.', 'bucket-doctor' ), who: 'user' },
			{
				title: __(
					'If it stays unclear, give the provider’s support the code and the request ID from the details.',
					'bucket-doctor'
				),
				who: 'provider',
			},
		];
	},

	references: [ 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html' ],
} );
