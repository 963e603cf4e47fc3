import type { Evidence } from '../evidence';
import { isExpectedError } from './expected-error';
import { readRefusal } from './refusal';
import { readServiceError } from './service-error';

const OWNER_HEADER = 'x-amz-expected-bucket-owner';

/**
 * The account that was named as owner, where the store refused with that name and not without it. S3 words this refusal as a plain “Access
 * Denied” (recorded), so that one answer alone does not tell.
 */
export function readForeignOwner( evidence: Evidence ): string | undefined {
	const { observation, withoutOwnerCheck } = evidence;
	const account = observation.request?.headers[ OWNER_HEADER ];
	if ( account === undefined || ! withoutOwnerCheck || readRefusal( evidence )?.kind !== 'plain' ) {
		return undefined;
	}
	const error = readServiceError( withoutOwnerCheck );
	const passes = error ? isExpectedError( error ) : withoutOwnerCheck.status < 300;
	return passes ? account : undefined;
}
