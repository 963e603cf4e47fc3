import { defineDiagnosis } from './define-diagnosis';

export default defineDiagnosis( {
	id: 'altered-request',
	layer: 'signature',
	severity: 'error',
	symptom: { errorCodes: [ 'SignatureDoesNotMatch' ] },

	read( { error, response } ) {
		if ( error?.code !== 'SignatureDoesNotMatch' || ! response?.altered ) {
			return undefined;
		}
		const { name, sent, received } = response.altered;
		return { line: name, sent, received };
	},

	mergeKey: ( { line } ) => line,

	explain( { __, sprintf }, { line, sent, received } ) {
		const isKnown = sent !== '' || received !== '';
		return {
			title: sprintf(
				/* translators: %s: Part of an HTTP request, e.g. header host. */
				__( 'Something changes requests on their way (%s)', 'bucket-doctor' ),
				line
			),
			observed: isKnown
				? sprintf(
						/* translators: 1: Part of an HTTP request, e.g. header host. 2, 3: Its values. */
						__(
							'The store shows what it received. The first difference to what was signed is in “%1$s”: sent as “%2$s”, received as “%3$s”.',
							'bucket-doctor'
						),
						line,
						sent,
						received
					)
				: sprintf(
						/* translators: %s: Part of an HTTP request, e.g. path. */
						__(
							'The store shows what it received. The first difference to what was signed is in “%s”.',
							'bucket-doctor'
						),
						line
					),
			cause:
				line === 'header host'
					? __(
							'A signature holds for one host name. A proxy in front of the store hands requests on under another name, so that the store computes another signature.',
							'bucket-doctor'
						)
					: __(
							'A signature covers method, path, query and headers. A proxy, a firewall or a security plugin between this site and the store rewrites this part, so that the store computes another signature. The secret may well be right.',
							'bucket-doctor'
						),
		};
	},

	remedies( { __ }, { line } ) {
		return [
			line === 'header host'
				? {
						title: __(
							'Let the proxy in front of the store keep the host name as it came.',
							'bucket-doctor'
						),
						who: 'host',
						steps: [
							__(
								'nginx: proxy_set_header Host $http_host; Apache: ProxyPreserveHost On. Caddy and Traefik do so by themselves.',
								'bucket-doctor'
							),
							__(
								'Or enter the store’s own address as endpoint, if this site can reach it.',
								'bucket-doctor'
							),
						],
					}
				: {
						title: __(
							'Ask the web host which proxy or firewall changes outgoing requests, and to leave those to the store alone.',
							'bucket-doctor'
						),
						who: 'host',
					},
		];
	},

	references: [
		'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html',
		'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html',
	],
} );
