import { keyIdForm } from '../reading/key-id';
import { shortenKeyId } from '../reading/redact';
import { defineCaution } from './define-caution';

export default defineCaution( {
	id: 'temporary-key',
	severity: 'warning',

	read( { profile, target, decisions, identity } ) {
		const worked = decisions.find( ( { decision } ) => decision === 'allowed' );
		if ( target.provider !== 'aws' || keyIdForm( target.accessKeyId ) !== 'temporary' || ! worked ) {
			return undefined;
		}
		return {
			params: { accessKeyId: shortenKeyId( target.accessKeyId ), arn: identity.arn },
			severity: profile.holds === 'anything' ? 'info' : 'warning',
			proof: worked.observations,
		};
	},

	explain( { __, sprintf }, { accessKeyId, arn } ) {
		return {
			title: __( 'The key is temporary and will stop working', 'bucket-doctor' ),
			observed: arn
				? sprintf(
						/* translators: 1: Shortened access key ID. 2: ARN of a role or user. */
						__( 'The key %1$s was made for a session of %2$s.', 'bucket-doctor' ),
						accessKeyId,
						arn
					)
				: sprintf(
						/* translators: %s: Shortened access key ID. */
						__( 'The key %s begins with ASIA, as keys of sessions do.', 'bucket-doctor' ),
						accessKeyId
					),
			cause: __(
				'Such a key works together with its session token, for minutes or hours, at most 36. S3 does not tell when it ends. From then on the plugin is refused everything.',
				'bucket-doctor'
			),
		};
	},

	remedies( { __ } ) {
		return [
			{
				title: __( 'Give the plugin a long-term key of an IAM user made for this site.', 'bucket-doctor' ),
				who: 'account-admin',
				steps: [
					__(
						'In the IAM console: Users, Security credentials, Create access key. Such a key begins with AKIA and has no session token.',
						'bucket-doctor'
					),
					__( 'To verify, enter it here and test again.', 'bucket-doctor' ),
				],
			},
			{
				title: __(
					'If the plugin fetches new keys from the server’s role by itself, nothing is wrong: this one was only used for the test.',
					'bucket-doctor'
				),
				who: 'user',
			},
		];
	},

	references: [
		'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp.html',
		'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html',
	],
} );
