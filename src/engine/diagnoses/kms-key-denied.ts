import { isKeyArn, readKeyRefusal } from '../reading/encryption-key';
import type { PolicyKind } from '../reading/policy-kind';
import type { Remedy } from '../model/remedy';
import { asJson } from './text/allow-statement';
import { defineDiagnosis } from './define-diagnosis';
import { describePolicy, whoChanges } from './text/policy-text';

export default defineDiagnosis( {
	id: 'kms-key-denied',
	layer: 'encryption',
	severity: 'error',
	isDenial: true,
	symptom: { errorCodes: [ 'AccessDenied' ] },

	read( evidence ) {
		const refusal = readKeyRefusal( evidence );
		if ( ! refusal ) {
			return undefined;
		}
		const {
			action = '',
			principal = '',
			resource = '',
			effect = 'unstated',
			policyKind = '',
			policyArn = '',
			isThreeWay,
		} = refusal;
		return {
			action,
			principal,
			key: resource,
			effect,
			policyKind: policyKind as PolicyKind | '',
			policyArn,
			isThreeWay,
		};
	},

	mergeKey: ( { action, key, effect, policyKind, policyArn } ) =>
		[ action, key, effect, policyKind, policyArn ].join( ' ' ),

	explain( translator, { action, principal, key, effect, policyKind, policyArn, isThreeWay } ) {
		const { __, sprintf } = translator;
		const isReading = action === 'kms:Decrypt';
		const nameless = __( 'the key with which the bucket is encrypted', 'bucket-doctor' );
		const causes = {
			threeWay: __(
				'KMS does not say which of three it is: the key does not exist in this region, the key’s own policy does not allow the user or role, or it denies them.',
				'bucket-doctor'
			),
			explicit: sprintf(
				/* translators: %s: A kind of policy with its article, or the ARN of a policy. */
				__(
					'A statement with the effect Deny applies, in %s. Nothing that is added can help.',
					'bucket-doctor'
				),
				policyArn || describePolicy( translator, policyKind )
			),
			implicit: sprintf(
				/* translators: %s: A kind of policy with its article. */
				__(
					'Files in this bucket are encrypted with a key of their own, so that S3 permissions are not enough. No statement allows the use of the key, in %s.',
					'bucket-doctor'
				),
				describePolicy( translator, policyKind )
			),
			unstated: __(
				'Files in this bucket are encrypted with a key of their own, so that S3 permissions are not enough. By which policy the key is refused was not said.',
				'bucket-doctor'
			),
		};
		const stated = effect === 'explicit' || effect === 'implicit' ? effect : 'unstated';
		return {
			title: isReading
				? __( 'Files cannot be decrypted with this key', 'bucket-doctor' )
				: __( 'The encryption key of the bucket may not be used', 'bucket-doctor' ),
			observed:
				action === ''
					? __(
							'S3 says that the encryption key of a file does not exist here, or may not be used.',
							'bucket-doctor'
						)
					: sprintf(
							/* translators: 1: ARN of a user or role. 2: KMS action, e.g. kms:GenerateDataKey. 3: ARN of a KMS key, or: the key with which the bucket is encrypted. */
							__( 'S3 says that %1$s may not use %2$s on %3$s.', 'bucket-doctor' ),
							principal,
							action,
							key || nameless
						),
			cause: isThreeWay ? causes.threeWay : causes[ stated ],
		};
	},

	remedies( translator, { key, effect, policyKind, isThreeWay } ) {
		const { __, sprintf } = translator;
		const keyPolicy: Remedy = {
			title: __(
				'Look in KMS whether the key exists in the bucket’s region, and have its key policy allow the user or role.',
				'bucket-doctor'
			),
			who: 'account-admin',
			steps: [
				__(
					'The actions are kms:GenerateDataKey for uploading and kms:Decrypt for reading and for large uploads.',
					'bucket-doctor'
				),
				__(
					'The key aws/s3, which AWS manages, cannot be used by other accounts at all; then the bucket needs a key of its own.',
					'bucket-doctor'
				),
			],
		};
		if ( isThreeWay || policyKind === 'resource-based' ) {
			return [ keyPolicy ];
		}
		if ( effect === 'explicit' ) {
			return [
				{
					title: sprintf(
						/* translators: %s: A kind of policy with its article. */
						__( 'Have the statement that denies leave this key out, in %s.', 'bucket-doctor' ),
						describePolicy( translator, policyKind )
					),
					who: whoChanges( policyKind ),
				},
			];
		}
		const statement = isKeyArn( key )
			? { Effect: 'Allow', Action: [ 'kms:GenerateDataKey', 'kms:Decrypt' ], Resource: key }
			: undefined;
		return [
			{
				title: sprintf(
					/* translators: %s: A kind of policy with its article. */
					__( 'Allow kms:GenerateDataKey and kms:Decrypt on the key, in %s.', 'bucket-doctor' ),
					describePolicy( translator, policyKind )
				),
				who: whoChanges( policyKind ),
				steps: [
					__(
						'kms:GenerateDataKey is needed for uploading, kms:Decrypt for reading and for large uploads. The key’s own policy has to agree.',
						'bucket-doctor'
					),
				],
				...( statement
					? { copy: { label: __( 'Statement', 'bucket-doctor' ), text: asJson( statement ) } }
					: {} ),
			},
		];
	},

	references: [
		'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html',
		'https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html',
	],
} );
