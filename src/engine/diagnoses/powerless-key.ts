import { isKmsAction, readWordedRefusal } from '../reading/refusal';
import { asJson } from './text/allow-statement';
import { defineDiagnosis } from './define-diagnosis';

export default defineDiagnosis( {
	id: 'powerless-key',
	layer: 'authorization',
	severity: 'error',
	isDenial: true,
	symptom: { errorCodes: [ 'AccessDenied' ] },

	read( evidence ) {
		const denial = readWordedRefusal( evidence );
		const { nothingAllowed, target } = evidence;
		if ( nothingAllowed === undefined || denial?.effect !== 'implicit' || isKmsAction( denial ) ) {
			return undefined;
		}
		return {
			principal: denial.principal,
			bucket: target.bucket,
			folder: target.keyPrefix,
			actions: nothingAllowed,
		};
	},

	mergeKey: ( { principal } ) => principal,

	explain( { __, sprintf }, { principal, bucket, folder, actions } ) {
		return {
			title: sprintf(
				/* translators: %s: Bucket name. */
				__( 'No policy gives this key any right in the bucket “%s”', 'bucket-doctor' ),
				bucket
			),
			observed: sprintf(
				/* translators: 1: ARN of a user or role. 2: Number of permissions. */
				__(
					'%2$d permissions were asked for, and S3 refused each with the same words: no policy of %1$s allows it.',
					'bucket-doctor'
				),
				principal,
				actions
			),
			cause:
				folder === ''
					? __(
							'The key is right, and the bucket exists. Then the policy was not attached to the user or to a group that the user is in, the key belongs to another user than the one with the policy, the policy names another bucket, or it has a condition that does not hold.',
							'bucket-doctor'
						)
					: sprintf(
							/* translators: %s: Folder in the bucket, e.g. backups/. */
							__(
								'The key is right, and the bucket exists. Then the policy was not attached to the user or to a group that the user is in, the key belongs to another user than the one with the policy, the policy names another bucket or another folder than “%s”, or it has a condition that does not hold.',
								'bucket-doctor'
							),
							folder
						),
		};
	},

	remedies( { __, sprintf }, { principal, bucket }, { missing = [] } ) {
		const statements = missing.flatMap( ( { change, attachTo, statement } ) =>
			change === 'add-allow' && attachTo === 'identity' && statement ? [ statement ] : []
		);
		return [
			{
				title: sprintf(
					/* translators: %s: ARN of a user or role. */
					__( 'Look in IAM at what is attached to %s.', 'bucket-doctor' ),
					principal
				),
				who: 'account-admin',
				steps: [
					__(
						'Is this the user you made the policy for? If not, enter a key of that user.',
						'bucket-doctor'
					),
					__(
						'Is the policy in the list under Permissions, or is the user in the group that has it?',
						'bucket-doctor'
					),
					sprintf(
						/* translators: %s: Bucket name. */
						__(
							'Does the policy name “%s”, letter by letter, once alone and once with /* behind it? Words in capitals from a guide have to be replaced.',
							'bucket-doctor'
						),
						bucket
					),
				],
			},
			...( statements.length > 0
				? [
						{
							title: __( 'If there is none, create this policy and attach it.', 'bucket-doctor' ),
							who: 'account-admin' as const,
							copy: {
								label: __( 'Policy', 'bucket-doctor' ),
								text: asJson( { Version: '2012-10-17', Statement: statements } ),
							},
						},
					]
				: [] ),
			{
				title: __( 'If it was attached a moment ago, wait a minute and test again.', 'bucket-doctor' ),
				who: 'time',
			},
		];
	},

	references: [
		'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_manage-attach-detach.html',
		'https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html',
	],
} );
