import { isUploadCondition } from '../reading/upload-conditions';
import { isKmsAction, readWordedRefusal } from '../reading/refusal';
import { isQuarantine } from '../reading/quarantine';
import type { PolicyKind } from '../reading/policy-kind';
import { actionText } from './text/action-text';
import { defineDiagnosis } from './define-diagnosis';
import { describePolicy, whoChanges } from './text/policy-text';

/** What may be offered for copying, of all that a message could name. */
const POLICY_ARN = /^arn:[a-z-]+:(?:iam|organizations)::(?:\d+|aws):policy\/[\w+=,.@/-]+$/;

export default defineDiagnosis( {
	id: 'explicit-deny',
	layer: 'authorization',
	severity: 'error',
	isDenial: true,
	symptom: { errorCodes: [ 'AccessDenied' ] },

	read( evidence ) {
		const denial = readWordedRefusal( evidence );
		if (
			denial?.effect !== 'explicit' ||
			isKmsAction( denial ) ||
			isQuarantine( denial ) ||
			evidence.passedKeys ||
			isUploadCondition( evidence )
		) {
			return undefined;
		}
		const { action, principal, resource = '', policyKind = '', policyArn = '', transitively = '' } = denial;
		return {
			action,
			principal,
			resource,
			policyKind: policyKind as PolicyKind | '',
			policyArn,
			transitively: transitively as PolicyKind | '',
		};
	},

	mergeKey: ( { action, policyKind, policyArn } ) => `${ action } ${ policyKind } ${ policyArn }`,

	explain( translator, { action, principal, policyKind, policyArn } ) {
		const { __, sprintf } = translator;
		return {
			title: sprintf(
				/* translators: 1: An action in words, e.g. Uploading files. 2: IAM action, e.g. s3:PutObject. */
				__( '%1$s is forbidden: a policy denies %2$s', 'bucket-doctor' ),
				actionText( translator, action ),
				action
			),
			observed:
				policyArn === ''
					? sprintf(
							/* translators: 1: IAM action, e.g. s3:PutObject. 2: ARN of a user or role. 3: A kind of policy with its article. */
							__( 'S3 says that %1$s is denied to %2$s, and where: %3$s.', 'bucket-doctor' ),
							action,
							principal,
							describePolicy( translator, policyKind )
						)
					: sprintf(
							/* translators: 1: IAM action, e.g. s3:PutObject. 2: ARN of a user or role. 3: A kind of policy with its article. 4: ARN of the policy. */
							__( 'S3 says that %1$s is denied to %2$s, and where: %3$s, namely %4$s.', 'bucket-doctor' ),
							action,
							principal,
							describePolicy( translator, policyKind ),
							policyArn
						),
			cause: __(
				'A statement with the effect Deny applies to this request. It wins over every statement that allows, so nothing that is added can help; somebody meant to forbid this, or a condition of the statement is not met.',
				'bucket-doctor'
			),
		};
	},

	remedies( translator, { policyKind, policyArn, transitively } ) {
		const { __, sprintf } = translator;
		const place = policyArn || describePolicy( translator, policyKind );
		return [
			{
				title: sprintf(
					/* translators: %s: Where the statement is: an ARN, or a kind of policy with its article. */
					__(
						'Find the statement that denies in %s, and have it leave this request out or meet its condition.',
						'bucket-doctor'
					),
					place
				),
				who: transitively === '' ? whoChanges( policyKind ) : whoChanges( transitively ),
				steps: [
					__( 'Ask first why it is there: it may be meant to stop just this.', 'bucket-doctor' ),
					...( policyKind === 'resource-based'
						? [
								__(
									'Usual conditions in bucket policies: a secure connection, certain addresses or VPC endpoints, a certain encryption or ACL header, an organization. The setting RestrictPublicBuckets of a bucket with a public policy is reported in the same words.',
									'bucket-doctor'
								),
							]
						: [] ),
					...( policyKind === 'identity-based' || policyKind === 'resource-based'
						? [
								__(
									'A condition that demands MFA can never be met by a key of a website. One on addresses misses when requests leave by IPv6 or through a VPC endpoint.',
									'bucket-doctor'
								),
							]
						: [] ),
					...( transitively === ''
						? []
						: [
								sprintf(
									/* translators: %s: A kind of policy with its article, e.g. a service control policy of the AWS organization. */
									__( 'The policy denies on behalf of another one: %s.', 'bucket-doctor' ),
									describePolicy( translator, transitively )
								),
							] ),
				],
				...( POLICY_ARN.test( policyArn )
					? { copy: { label: __( 'Policy', 'bucket-doctor' ), text: policyArn } }
					: {} ),
			},
		];
	},

	references: [
		'https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html',
		'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html',
	],
} );
