import { readAccountState } from '../reading/account-state';
import type { Remedy } from '../model/remedy';
import { defineDiagnosis } from './define-diagnosis';

export default defineDiagnosis( {
	id: 'disabled-account',
	layer: 'bucket',
	severity: 'error',
	symptom: {
		errorCodes: [
			'AllAccessDisabled',
			'AccountProblem',
			'InvalidPayer',
			'NotSignedUp',
			'OptInRequired',
			'SubscriptionRequiredException',
			'NotEntitled',
			'UserSuspended',
			'InvalidAccessKeyId',
		],
	},

	read( { error, target } ) {
		const state = error && readAccountState( error );
		return state && error ? { state, code: error.code, bucket: target.bucket } : undefined;
	},

	explain( { __, sprintf }, { state, code, bucket } ) {
		const titles = {
			bucket: __( 'Everything in this bucket is switched off', 'bucket-doctor' ),
			account: __( 'The account has a problem that stops all requests', 'bucket-doctor' ),
			payer: __( 'The account that pays for requests has been switched off', 'bucket-doctor' ),
			'not-signed-up': __( 'The account is not activated for this service', 'bucket-doctor' ),
			user: __( 'This user has been suspended', 'bucket-doctor' ),
		};
		const causes = {
			bucket: __(
				'Either the bucket is another’s: short and common names are taken, and some are blocked by AWS. Or the account that owns it is suspended or closed.',
				'bucket-doctor'
			),
			account: __(
				'Usually billing or the verification of the account. No policy can change it.',
				'bucket-doctor'
			),
			payer: __(
				'The bucket has those pay who ask, and the account that asks has been switched off.',
				'bucket-doctor'
			),
			'not-signed-up': __(
				'A new account takes minutes to a day; a plan or subscription may have to be chosen first. No policy can change it.',
				'bucket-doctor'
			),
			user: __(
				'The store’s administrator, or a limit of the store, has switched this user off.',
				'bucket-doctor'
			),
		};
		return {
			title: titles[ state ],
			observed: sprintf(
				/* translators: 1: Error code, e.g. AllAccessDisabled. 2: Bucket name. */
				__( 'The store answered with %1$s when asked for the bucket “%2$s”.', 'bucket-doctor' ),
				code,
				bucket
			),
			cause: causes[ state ],
		};
	},

	remedies( { __ }, { state } ) {
		const name: Remedy = {
			title: __(
				'Look for the bucket in the account’s list; if it is not there, the name is another’s.',
				'bucket-doctor'
			),
			who: 'user',
		};
		const account: Remedy = {
			title: __(
				'Sign in to the account and look for messages about billing and verification; ask the provider’s support if there are none.',
				'bucket-doctor'
			),
			who: 'account-admin',
		};
		const user: Remedy = {
			title: __( 'Ask the store’s administrator why the user is suspended.', 'bucket-doctor' ),
			who: 'provider',
		};
		switch ( state ) {
			case 'bucket':
				return [ name, account ];
			case 'user':
				return [ user ];
			case 'not-signed-up':
				return [
					account,
					{ title: __( 'If the account is new, wait and test again.', 'bucket-doctor' ), who: 'time' },
				];
			default:
				return [ account ];
		}
	},

	references: [
		'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
		'https://repost.aws/knowledge-center/error-access-service',
	],
} );
