import { readClockError } from '../reading/clock';
import { shortenKeyId } from '../reading/redact';
import { defineDiagnosis } from './define-diagnosis';

export default defineDiagnosis( {
	id: 'signature-mismatch',
	layer: 'signature',
	severity: 'error',
	symptom: { errorCodes: [ 'SignatureDoesNotMatch' ] },

	read( { error, response, target } ) {
		// STS uses the same code for a wrong clock.
		if ( error?.code !== 'SignatureDoesNotMatch' || readClockError( error, response ) || response?.altered ) {
			return undefined;
		}
		return {
			accessKeyId: shortenKeyId( target.accessKeyId ),
			arrived: response?.altered === false ? 'as-signed' : '',
		};
	},

	// Not every store, and STS never, shows what it received.
	mergeKey: ( { accessKeyId } ) => accessKeyId,

	explain( { __, sprintf }, { accessKeyId, arrived } ) {
		return {
			title: __( 'The secret does not match the access key ID', 'bucket-doctor' ),
			observed: sprintf(
				/* translators: %s: Shortened access key ID, e.g. AKIA…1234. */
				__(
					'The access key ID %s is known, but the signature made with the secret was not accepted.',
					'bucket-doctor'
				),
				accessKeyId
			),
			cause:
				arrived === 'as-signed'
					? __(
							'The store shows what it received, and that is what was signed: nothing changes requests on their way. So the secret is not the one that belongs to this key: it is another key’s, was cut off, or lost a character such as + or /.',
							'bucket-doctor'
						)
					: __(
							'Most often the secret belongs to another key, was cut off, or lost a character such as + or / on its way. More rarely something between this site and the store changes requests, or the endpoint is another host than the one that answers.',
							'bucket-doctor'
						),
		};
	},

	remedies( { __ }, { arrived } ) {
		return [
			{
				title: __( 'Enter the secret access key once more.', 'bucket-doctor' ),
				who: 'user',
				steps: [
					__(
						'Copy it from where it was shown when the key was made; a secret of AWS has 40 characters, without spaces.',
						'bucket-doctor'
					),
					__(
						'AWS shows a secret only once. If it is lost, create a new access key and enter both parts.',
						'bucket-doctor'
					),
				],
			},
			...( arrived === 'as-signed'
				? []
				: [
						{
							title: __(
								'If the secret is certainly right, ask whether a proxy or firewall changes outgoing requests.',
								'bucket-doctor'
							),
							who: 'host' as const,
						},
					] ),
		];
	},

	references: [
		'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
		'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html',
	],
} );
