import { quarantinePolicy } from '../reading/quarantine';
import { shortenKeyId } from '../reading/redact';
import { readWordedRefusal } from '../reading/refusal';
import { defineDiagnosis } from './define-diagnosis';

export default defineDiagnosis( {
	id: 'leaked-key',
	layer: 'authorization',
	// No denial like others: that the key is out matters also where the denied action is one that nobody needs.
	severity: 'error',
	symptom: { errorCodes: [ 'AccessDenied' ] },

	read( evidence ) {
		const denial = readWordedRefusal( evidence );
		const policy = denial && quarantinePolicy( denial );
		if ( ! denial || ! policy ) {
			return undefined;
		}
		return { policy, principal: denial.principal, accessKeyId: shortenKeyId( evidence.target.accessKeyId ) };
	},

	explain( { __, sprintf }, { policy, principal, accessKeyId } ) {
		return {
			title: __( 'AWS has quarantined this user because a key was found in public', 'bucket-doctor' ),
			observed: sprintf(
				/* translators: 1: Name of an AWS managed policy. 2: ARN of a user. 3: Shortened access key ID. */
				__( 'The policy %1$s denies requests of %2$s, whose key %3$s is in use here.', 'bucket-doctor' ),
				policy,
				principal,
				accessKeyId
			),
			cause: __(
				'AWS attaches this policy itself when it finds an access key of the user on the internet, for example in a public repository. Somebody else may have the key already.',
				'bucket-doctor'
			),
		};
	},

	remedies( { __ } ) {
		return [
			{
				title: __(
					'Create a new access key, enter it here, and delete the old one. Do not merely detach the policy.',
					'bucket-doctor'
				),
				who: 'account-admin',
				steps: [
					__(
						'Look in CloudTrail for what was done with the old key, and for users, keys and policies that nobody made.',
						'bucket-doctor'
					),
					__(
						'Read the message of AWS in the account’s support centre; it names the place where the key was found.',
						'bucket-doctor'
					),
					__( 'Remove the quarantine policy when the old key is gone.', 'bucket-doctor' ),
				],
			},
			{ title: __( 'Find out how the key became public, and close that hole.', 'bucket-doctor' ), who: 'user' },
		];
	},

	references: [
		'https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSCompromisedKeyQuarantineV3.html',
		'https://repost.aws/knowledge-center/potential-account-compromise',
	],
} );
