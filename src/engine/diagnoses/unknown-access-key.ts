import { readAccountState } from '../reading/account-state';
import { keyIdForm } from '../reading/key-id';
import { shortenKeyId } from '../reading/redact';
import type { Response } from '../model/observation';
import type { Remedy } from '../model/remedy';
import { defineDiagnosis } from './define-diagnosis';
import { findKey } from './text/provider-rights';

/** Whether a session token was sent along, where what was signed is on record. */
function readToken( response: Response | undefined ): 'sent' | 'not-sent' | 'unknown' {
	const signed = response?.canonicalRequest;
	if ( signed === undefined ) {
		return 'unknown';
	}
	return signed.includes( 'x-amz-security-token' ) ? 'sent' : 'not-sent';
}

export default defineDiagnosis( {
	id: 'unknown-access-key',
	layer: 'signature',
	severity: 'error',
	symptom: { errorCodes: [ 'InvalidAccessKeyId', 'InvalidClientTokenId' ] },

	read( { error, response, target } ) {
		const isUnknown = error?.code === 'InvalidAccessKeyId' || error?.code === 'InvalidClientTokenId';
		if ( ! isUnknown || readAccountState( error ) ) {
			return undefined;
		}
		return {
			accessKeyId: shortenKeyId( target.accessKeyId ),
			form: keyIdForm( target.accessKeyId ),
			token: readToken( response ),
			provider: target.provider,
		};
	},

	explain( { __, sprintf }, { accessKeyId, form, token, provider } ) {
		const causes = {
			'long-term': __(
				'Most often the key has been deleted or deactivated. It can also belong to another part of AWS (China, GovCloud) or to another provider, or be only seconds old.',
				'bucket-doctor'
			),
			temporary:
				token === 'sent'
					? __(
							'The key ID is that of temporary credentials. Most often they have been revoked, or key ID and session token come from two different sets.',
							'bucket-doctor'
						)
					: __(
							'The key ID is that of temporary credentials, which are known only together with their session token.',
							'bucket-doctor'
						),
			identifier: __(
				'The text has the form of the ID that AWS gives to a user, role or policy. Such an ID names something, but is not an access key.',
				'bucket-doctor'
			),
			secret: __(
				'The text has the form of a secret access key: 40 characters, where a key ID of AWS has 20. The two fields are probably swapped.',
				'bucket-doctor'
			),
			malformed: __(
				'The text does not have the form of a key ID: those of AWS have 20 letters and digits. It was probably cut off, or has a space in it.',
				'bucket-doctor'
			),
			master: __(
				'The text has the form of a master key’s ID at Backblaze: 12 characters. Its S3 service takes application keys alone, whose IDs have 25.',
				'bucket-doctor'
			),
			'other-store': __(
				'The text has the form of another provider’s key. AWS does not know the keys of other providers, nor they those of AWS.',
				'bucket-doctor'
			),
			unknown: __(
				'Most often the key has been deleted or deactivated, was cut off while copying, or belongs to another provider or to another region of this one.',
				'bucket-doctor'
			),
		};
		const isFamiliar = form === 'other-store' && provider !== 'aws';
		return {
			title: __( 'The access key ID is not known', 'bucket-doctor' ),
			observed: sprintf(
				/* translators: %s: Shortened access key ID, e.g. AKIA…1234. */
				__(
					'The access key ID %s was refused as one that does not exist. The secret was not looked at.',
					'bucket-doctor'
				),
				accessKeyId
			),
			cause: isFamiliar ? causes.unknown : causes[ form ],
		};
	},

	remedies( translator, { form, token, provider } ) {
		const { __ } = translator;
		const ofProvider = findKey( translator, provider );
		const again: Remedy = {
			title: __( 'Copy key ID and secret once more, each into its own field.', 'bucket-doctor' ),
			who: 'user',
		};
		const replace: Remedy = {
			title: __( 'Make sure that the key exists and is active, or create a new one.', 'bucket-doctor' ),
			who: 'account-admin',
			steps:
				provider === 'aws'
					? [
							__(
								'Open IAM in the AWS console, then Users, the user, and Security credentials.',
								'bucket-doctor'
							),
							__( 'Look for the key ID in the list of access keys and at its status.', 'bucket-doctor' ),
							__(
								'If it is missing, create a new access key and enter both parts here.',
								'bucket-doctor'
							),
						]
					: [
							ofProvider ??
								__(
									'Look for the key ID in the provider’s console; if it is missing, create a new key.',
									'bucket-doctor'
								),
						],
		};
		const endpoint: Remedy = {
			title: __( 'Make sure that provider and endpoint are those where the key was made.', 'bucket-doctor' ),
			who: 'user',
		};
		if ( form === 'temporary' && token !== 'sent' ) {
			return [
				{
					title: __(
						'Enter the session token that came with the key, or use the key of an IAM user.',
						'bucket-doctor'
					),
					who: 'user',
				},
				replace,
			];
		}
		if ( form === 'long-term' ) {
			return [ replace, endpoint ];
		}
		return form === 'temporary' ? [ again, replace ] : [ again, replace, endpoint ];
	},

	references: [
		'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
		'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
		'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids',
	],
} );
