import { keyIdForm } from '../reading/key-id';
import { shortenKeyId } from '../reading/redact';
import type { Remedy } from '../model/remedy';
import { defineDiagnosis } from './define-diagnosis';

export default defineDiagnosis( {
	id: 'invalid-token',
	layer: 'signature',
	severity: 'error',
	symptom: { errorCodes: [ 'InvalidToken' ] },

	read( { error, target } ) {
		return error?.code === 'InvalidToken'
			? {
					accessKeyId: shortenKeyId( target.accessKeyId ),
					isTemporary: keyIdForm( target.accessKeyId ) === 'temporary',
				}
			: undefined;
	},

	explain( { __, sprintf }, { accessKeyId, isTemporary } ) {
		return {
			title: __( 'The session token is not valid', 'bucket-doctor' ),
			observed: sprintf(
				/* translators: %s: Shortened access key ID, e.g. ASIA…1234. */
				__( 'The session token that was sent with the key %s was not accepted.', 'bucket-doctor' ),
				accessKeyId
			),
			cause: isTemporary
				? __(
						'Most often the token was cut off while copying or has a line break in it; it is several hundred characters long. It can also belong to another key, or have been made at the global endpoint of STS for a region that does not take such tokens.',
						'bucket-doctor'
					)
				: __(
						'The key ID is not that of temporary credentials, and such a key has no session token. A token of something else was sent along.',
						'bucket-doctor'
					),
		};
	},

	remedies( { __ }, { isTemporary } ) {
		const whole: Remedy = {
			title: __(
				'Copy the session token once more, as a whole and without line breaks, with the key ID and secret of the same set.',
				'bucket-doctor'
			),
			who: 'user',
		};
		const regional: Remedy = {
			title: __(
				'If it is whole, have the credentials made at the STS endpoint of the bucket’s region.',
				'bucket-doctor'
			),
			who: 'account-admin',
		};
		const none: Remedy = {
			title: __( 'Leave the session token empty.', 'bucket-doctor' ),
			who: 'user',
			steps: [ __( 'If the token is stored or set as a constant, remove it there.', 'bucket-doctor' ) ],
		};
		return isTemporary ? [ whole, regional ] : [ none ];
	},

	references: [
		'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_region-endpoints.html',
		'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
	],
} );
