import { readClockError } from '../reading/clock';
import { shortenKeyId } from '../reading/redact';
import { readRefusedRegion } from '../reading/told-region';
import { defineDiagnosis } from './define-diagnosis';
import { atAws, findKey } from './text/provider-rights';

export default defineDiagnosis( {
	id: 'signature-mismatch',
	layer: 'signature',
	severity: 'error',
	symptom: { errorCodes: [ 'SignatureDoesNotMatch' ] },

	read( evidence ) {
		const { error, response, target } = evidence;
		if ( error?.code !== 'SignatureDoesNotMatch' || response?.altered ) {
			return undefined;
		}
		// The same code stands for a wrong clock at STS, and for a wrong region elsewhere.
		if ( readClockError( error, response ) || readRefusedRegion( evidence ) ) {
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

	remedies( translator, { arrived }, { target } ) {
		const { __ } = translator;
		const ofProvider = findKey( translator, target.provider );
		return [
			{
				title: __( 'Enter the secret access key once more.', 'bucket-doctor' ),
				who: 'user',
				steps: [
					__( 'Copy it from where it was shown when the key was made, without spaces.', 'bucket-doctor' ),
					...atAws( target.provider, __( 'A secret of AWS has 40 characters.', 'bucket-doctor' ) ),
					__(
						'As a rule it is shown only once. If it is lost, create a new access key and enter both parts.',
						'bucket-doctor'
					),
					...( ofProvider ? [ ofProvider ] : [] ),
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
