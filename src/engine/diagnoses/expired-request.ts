import { readWrongClock } from '../reading/clock';
import { isExpiredRequest } from '../reading/expired-request';
import { defineDiagnosis } from './define-diagnosis';

export default defineDiagnosis( {
	id: 'expired-request',
	layer: 'signature',
	severity: 'error',
	symptom: {
		errorCodes: [ 'AccessDenied', 'RequestExpired', 'ExpiredRequest', 'ExpiredToken', 'UnauthorizedAccess' ],
	},

	read( evidence ) {
		const { error, response } = evidence;
		return error &&
			response &&
			isExpiredRequest( evidence ) &&
			! readWrongClock( response, error.fields.ServerTime )
			? { code: error.code }
			: undefined;
	},

	explain( { __, sprintf }, { code } ) {
		return {
			title: __( 'The request reached the store too late', 'bucket-doctor' ),
			observed: sprintf(
				/* translators: %s: Error code, e.g. ExpiredRequest. */
				__( 'The store says that the signature of the request has run out (%s).', 'bucket-doctor' ),
				code
			),
			cause: __(
				'A signature holds for some minutes. Something on the way may have kept the request back or sent an old one again, or the clocks of this server and of the store differ.',
				'bucket-doctor'
			),
		};
	},

	remedies( { __ } ) {
		return [
			{
				title: __(
					'Ask whether a proxy or cache keeps requests to the store back, and have the clock of the server checked.',
					'bucket-doctor'
				),
				who: 'host',
			},
			{
				title: __(
					'If links to files stop working, see that pages with such links are not cached for longer than the links hold.',
					'bucket-doctor'
				),
				who: 'user',
			},
		];
	},

	references: [
		'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html',
		'https://developers.cloudflare.com/r2/api/error-codes/',
	],
} );
