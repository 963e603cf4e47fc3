import { isExpiredRequest } from '../reading/expired-request';
import { shortenKeyId } from '../reading/redact';
import { defineDiagnosis } from './define-diagnosis';
import { atAws, findKey } from './text/provider-rights';

const CODES = [ 'ExpiredToken', 'ExpiredTokenException', 'TokenRefreshRequired' ];

export default defineDiagnosis( {
	id: 'expired-token',
	layer: 'signature',
	severity: 'error',
	symptom: { errorCodes: CODES },

	read( evidence ) {
		const { error, target } = evidence;
		return error && CODES.includes( error.code ) && ! isExpiredRequest( evidence )
			? { accessKeyId: shortenKeyId( target.accessKeyId ) }
			: undefined;
	},

	explain( { __, sprintf }, { accessKeyId } ) {
		return {
			title: __( 'The temporary credentials have run out', 'bucket-doctor' ),
			observed: sprintf(
				/* translators: %s: Shortened access key ID, e.g. ASIA…1234. */
				__( 'The session token of the key %s is no longer valid.', 'bucket-doctor' ),
				accessKeyId
			),
			cause: __(
				'Temporary credentials last from some minutes to a day and a half. They suit programs that fetch new ones by themselves, not a setting that stays.',
				'bucket-doctor'
			),
		};
	},

	remedies( translator, _params, { target } ) {
		const { __ } = translator;
		const ofProvider = findKey( translator, target.provider );
		return [
			{
				title:
					target.provider === 'aws'
						? __(
								'For a website use the key of an IAM user with the least policy, or a role of the server.',
								'bucket-doctor'
							)
						: __( 'For a website use a key that does not expire.', 'bucket-doctor' ),
				who: 'account-admin',
				steps: [
					...atAws(
						target.provider,
						__( 'The key ID of a user begins with AKIA and needs no session token.', 'bucket-doctor' )
					),
					...( ofProvider ? [ ofProvider ] : [] ),
				],
			},
			{
				title: __( 'To go on for now, fetch new credentials and enter all three parts.', 'bucket-doctor' ),
				who: 'user',
			},
		];
	},

	references: [
		'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp.html',
		'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
	],
} );
