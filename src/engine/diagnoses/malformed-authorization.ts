import { readMalformedCredential } from '../reading/malformed-credential';
import type { Remedy } from '../model/remedy';
import { defineDiagnosis } from './define-diagnosis';
import { findKey } from './text/provider-rights';

export default defineDiagnosis( {
	id: 'malformed-authorization',
	layer: 'signature',
	severity: 'error',
	symptom: {
		errorCodes: [
			'AuthorizationHeaderMalformed',
			'AuthorizationQueryParametersError',
			'MissingSecurityHeader',
			'MissingAuthenticationToken',
			'InvalidArgument',
			'AccessDenied',
		],
	},

	read( evidence ) {
		const facts = readMalformedCredential( evidence );
		return facts && { fault: facts.fault, length: facts.length, expected: facts.expected };
	},

	explain( { __, sprintf }, { fault, length, expected } ) {
		const causes = {
			blank: __( 'The key ID arrived empty.', 'bucket-doctor' ),
			length:
				length === 64
					? __( 'It has the length of a secret: the two fields are probably swapped.', 'bucket-doctor' )
					: __(
							'It is probably a key of another provider, or an API token instead of the key ID that was shown with it.',
							'bucket-doctor'
						),
			date: __(
				'The header with the time of the signature did not arrive: something between this site and the store removes it.',
				'bucket-doctor'
			),
			form: __(
				'Most often the key ID has a slash, a space or a line break in it. More rarely something between this site and the store changes the header.',
				'bucket-doctor'
			),
		};
		return {
			title: __( 'The store cannot read the signature', 'bucket-doctor' ),
			observed:
				fault === 'length'
					? sprintf(
							/* translators: 1: Number of characters. 2: Number of characters. */
							__( 'The key ID has %1$d characters, and those of this store have %2$d.', 'bucket-doctor' ),
							length,
							expected
						)
					: __(
							'The store refused the form of the signature before it looked at key and secret.',
							'bucket-doctor'
						),
			cause: causes[ fault ],
		};
	},

	remedies( translator, { fault }, { target } ) {
		const { __ } = translator;
		const ofProvider = findKey( translator, target.provider );
		const enter: Remedy = {
			title: __(
				'Enter key ID and secret once more, each as it was shown and in its own field.',
				'bucket-doctor'
			),
			who: 'user',
			...( ofProvider ? { steps: [ ofProvider ] } : {} ),
		};
		const proxy: Remedy = {
			title: __( 'Ask what changes or removes headers of outgoing requests.', 'bucket-doctor' ),
			who: 'host',
		};
		switch ( fault ) {
			case 'date':
				return [ proxy ];
			case 'form':
				return [ enter, proxy ];
			default:
				return [ enter ];
		}
	},

	references: [
		'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
		'https://developers.cloudflare.com/r2/api/tokens/',
	],
} );
