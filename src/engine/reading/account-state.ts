import type { ServiceError } from '../evidence';

/**
 * `bucket`: everything in the bucket is switched off. `account`: billing or verification. `payer`: the account that was to pay.
 * `not-signed-up`: S3 or the store is not activated. `user`: this user is suspended.
 */
export type AccountState = 'bucket' | 'account' | 'payer' | 'not-signed-up' | 'user';

const BY_CODE: Readonly< Record< string, AccountState > > = {
	AllAccessDisabled: 'bucket',
	AccountProblem: 'account',
	InvalidPayer: 'payer',
	NotSignedUp: 'not-signed-up',
	OptInRequired: 'not-signed-up',
	SubscriptionRequiredException: 'not-signed-up',
	// Cloudflare R2: the account has no R2 subscription.
	NotEntitled: 'not-signed-up',
	UserSuspended: 'user',
};

// MinIO sends the code of an unknown key (cmd/api-errors.go).
const DISABLED_USER = 'Your account is disabled; please contact your administrator.';

/** Undefined unless the error is about the state of an account or user. */
export function readAccountState( { code, message }: ServiceError ): AccountState | undefined {
	return code === 'InvalidAccessKeyId' && message.trim() === DISABLED_USER ? 'user' : BY_CODE[ code ];
}
