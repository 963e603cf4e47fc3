import { readRefusal } from '../reading/refusal';
import { defineDiagnosis } from './define-diagnosis';

const NAMES = /^[a-z0-9-]+(?:[,;]? ?[a-z0-9-]+)*$/i;

export default defineDiagnosis( {
	id: 'unsigned-header',
	layer: 'signature',
	severity: 'error',
	symptom: { errorCodes: [ 'AccessDenied' ] },

	read( evidence ) {
		if ( readRefusal( evidence )?.kind !== 'headers-not-signed' ) {
			return undefined;
		}
		const headers = evidence.error?.fields.HeadersNotSigned?.trim() ?? '';
		return { headers: NAMES.test( headers ) ? headers.slice( 0, 200 ) : '' };
	},

	explain( { __, sprintf }, { headers } ) {
		return {
			title: __( 'Something adds headers to requests on their way', 'bucket-doctor' ),
			observed:
				headers === ''
					? __(
							'The store received headers that were not there when the request was signed.',
							'bucket-doctor'
						)
					: sprintf(
							/* translators: %s: Names of HTTP headers, e.g. x-amz-meta-proxy. */
							__(
								'The store received headers that were not there when the request was signed: %s.',
								'bucket-doctor'
							),
							headers
						),
			cause: __(
				'A signature covers every header that means something to S3. One that is added afterwards, by a proxy or by other code of the site, makes the request invalid.',
				'bucket-doctor'
			),
		};
	},

	remedies( { __ } ) {
		return [
			{
				title: __(
					'Ask which proxy or firewall adds these headers, and to leave requests to the store alone.',
					'bucket-doctor'
				),
				who: 'host',
			},
		];
	},

	references: [ 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html' ],
} );
