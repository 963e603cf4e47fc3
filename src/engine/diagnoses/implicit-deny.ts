import { isUploadCondition } from '../reading/upload-conditions';
import { isKmsAction, readWordedRefusal } from '../reading/refusal';
import type { PolicyKind } from '../reading/policy-kind';
import { actionText } from './text/action-text';
import { allowStatement, asJson } from './text/allow-statement';
import { defineDiagnosis } from './define-diagnosis';
import { describePolicy, whoChanges } from './text/policy-text';

const isOfUser = ( kind: PolicyKind | '' ): boolean => kind === 'identity-based' || kind === '';

export default defineDiagnosis( {
	id: 'implicit-deny',
	layer: 'authorization',
	severity: 'error',
	isDenial: true,
	symptom: { errorCodes: [ 'AccessDenied' ] },

	read( evidence ) {
		const denial = readWordedRefusal( evidence );
		// Where the same passes at another key, nothing is missing but a wider resource; where nothing passes at all, it is no single statement.
		const isOther =
			evidence.passedKeys !== undefined || evidence.nothingAllowed !== undefined || isUploadCondition( evidence );
		if ( denial?.effect !== 'implicit' || isKmsAction( denial ) || isOther ) {
			return undefined;
		}
		const { action, principal, resource = '', policyKind = '' } = denial;
		return { action, principal, resource, policyKind: policyKind as PolicyKind | '' };
	},

	// The same missing statement shows on many keys.
	mergeKey: ( { action, policyKind } ) => `${ action } ${ policyKind }`,

	explain( translator, { action, principal, resource, policyKind } ) {
		const { __, sprintf } = translator;
		const isFirstOfLayers = policyKind !== 'identity-based' && policyKind !== '';
		return {
			title: sprintf(
				/* translators: 1: An action in words, e.g. Uploading files. 2: IAM action, e.g. s3:PutObject. */
				__( '%1$s is not allowed: nothing permits %2$s', 'bucket-doctor' ),
				actionText( translator, action ),
				action
			),
			observed:
				resource === ''
					? sprintf(
							/* translators: 1: ARN of a user or role. 2: IAM action, e.g. s3:ListBucket. */
							__( 'S3 says that %1$s may not use %2$s.', 'bucket-doctor' ),
							principal,
							action
						)
					: sprintf(
							/* translators: 1: ARN of a user or role. 2: IAM action, e.g. s3:PutObject. 3: ARN of a bucket or file. */
							__( 'S3 says that %1$s may not use %2$s on %3$s.', 'bucket-doctor' ),
							principal,
							action,
							resource
						),
			cause: isFirstOfLayers
				? sprintf(
						/* translators: %s: A kind of policy with its article, e.g. the permissions boundary of the user or role. */
						__(
							'The request needs the consent of every layer that applies to it, and one gives none: %s. It has no statement that allows this action here.',
							'bucket-doctor'
						),
						describePolicy( translator, policyKind )
					)
				: __(
						'AWS refuses everything that no statement allows. No policy of the user or role that the key belongs to has a statement for this action on this bucket and folder.',
						'bucket-doctor'
					),
		};
	},

	remedies( translator, { action, principal, policyKind }, context ) {
		const { __, sprintf } = translator;
		// A bucket policy also names whom it speaks to; who that is, only a message said.
		const isComplete = policyKind !== 'resource-based' && policyKind !== 'role trust';
		const statement = isComplete ? allowStatement( action, context ) : undefined;
		return [
			{
				title: sprintf(
					/* translators: 1: IAM action, e.g. s3:PutObject. 2: A kind of policy with its article, e.g. a service control policy of the AWS organization. */
					__( 'Allow %1$s in %2$s.', 'bucket-doctor' ),
					action,
					describePolicy( translator, policyKind )
				),
				who: whoChanges( policyKind ),
				steps: [
					...( policyKind === 'resource-based'
						? [
								__(
									'The key belongs to another account than the bucket, or the bucket ignores public ACLs: the bucket’s own policy has to name the user or role.',
									'bucket-doctor'
								),
							]
						: [] ),
					__(
						'S3 names one missing permission at a time. Test again afterwards: another layer may be next.',
						'bucket-doctor'
					),
				],
				...( statement
					? { copy: { label: __( 'Statement', 'bucket-doctor' ), text: asJson( statement ) } }
					: {} ),
			},
			// Policies of users are easily edited for the wrong one; the key says whose it is.
			...( isOfUser( policyKind )
				? [
						{
							title: sprintf(
								/* translators: %s: ARN of a user or role. */
								__(
									'If you have allowed it already, see for whom: this key belongs to %s.',
									'bucket-doctor'
								),
								principal
							),
							who: 'user' as const,
						},
					]
				: [] ),
			{
				title: __( 'If it was allowed a moment ago, wait a minute and test again.', 'bucket-doctor' ),
				who: 'time',
			},
		];
	},

	references: [
		'https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html',
		'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html',
	],
} );
