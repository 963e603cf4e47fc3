import { isKmsAction, readRefusal } from '../reading/refusal';
import type { PolicyKind } from '../reading/policy-kind';
import { allowStatement, asJson } from './text/allow-statement';
import { actionText } from './text/action-text';
import { defineDiagnosis } from './define-diagnosis';
import { whoChanges } from './text/policy-text';

/** Names that are shown; more would say the same. */
const MOST_KEYS = 4;

export default defineDiagnosis( {
	id: 'policy-matches-only-some-keys',
	layer: 'authorization',
	severity: 'error',
	isDenial: true,
	symptom: { errorCodes: [ 'AccessDenied' ] },

	read( evidence ) {
		const { passedKeys = [], observation, actions } = evidence;
		const refusal = readRefusal( evidence );
		const denial = refusal?.kind === 'worded' ? refusal.denial : undefined;
		const action = denial?.action ?? actions[ 0 ] ?? '';
		const isAboutPolicy = denial ? ! isKmsAction( denial ) : refusal?.kind === 'plain';
		if ( passedKeys.length === 0 || observation.key === undefined || ! isAboutPolicy ) {
			return undefined;
		}
		return {
			action,
			refused: observation.key,
			passed: passedKeys.slice( 0, MOST_KEYS ),
			policyKind: ( denial?.policyKind ?? '' ) as PolicyKind | '',
			isDenied: denial?.effect === 'explicit',
		};
	},

	mergeKey: ( { action, policyKind, isDenied } ) => `${ action } ${ policyKind } ${ isDenied }`,

	explain( translator, { action, refused, passed, isDenied } ) {
		const { __, sprintf } = translator;
		return {
			title: sprintf(
				/* translators: 1: An action in words, e.g. Uploading files. 2: IAM action, e.g. s3:PutObject. */
				__( '%1$s is allowed for some file names and refused for others (%2$s)', 'bucket-doctor' ),
				actionText( translator, action ),
				action
			),
			observed: sprintf(
				/* translators: 1: File name. 2: List of file names. */
				__( 'Refused: “%1$s”. Passed: %2$s.', 'bucket-doctor' ),
				refused,
				passed.map( ( key ) => `“${ key }”` ).join( ', ' )
			),
			cause: isDenied
				? __(
						'A statement denies the action, and its resource is a pattern that fits some names in the folder and not others. Neither answer holds for the whole folder.',
						'bucket-doctor'
					)
				: __(
						'The statement that allows the action has a resource that fits some names in the folder and not others, for instance one ending only. Neither answer holds for the whole folder.',
						'bucket-doctor'
					),
		};
	},

	remedies( translator, { action, policyKind, isDenied }, context ) {
		const { __, sprintf } = translator;
		const isComplete = ! isDenied && policyKind !== 'resource-based' && policyKind !== 'role trust';
		const statement = isComplete ? allowStatement( action, context ) : undefined;
		return [
			{
				title: isDenied
					? sprintf(
							/* translators: %s: IAM action, e.g. s3:PutObject. */
							__( 'Change the resource of the statement that denies %s.', 'bucket-doctor' ),
							action
						)
					: sprintf(
							/* translators: %s: IAM action, e.g. s3:PutObject. */
							__( 'Let the statement that allows %s speak of the whole folder.', 'bucket-doctor' ),
							action
						),
				who: whoChanges( policyKind ),
				...( statement
					? { copy: { label: __( 'Statement', 'bucket-doctor' ), text: asJson( statement ) } }
					: {} ),
			},
			{
				title: __(
					'If only the test’s own folder is refused, the plugin may work all the same; the test cannot show it.',
					'bucket-doctor'
				),
				who: 'user',
			},
		];
	},

	references: [
		'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html',
		'https://docs.aws.amazon.com/AmazonS3/latest/userguide/security_iam_service-with-iam.html',
	],
} );
