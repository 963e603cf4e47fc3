import type { UnknownReason } from '../model/decision';
import { objectLock } from './bucket-facts';
import { ownership } from './owner';
import type { Seen } from './run';

/** Why the test must not write, or undefined when it may. */
export function whyNotWrite( run: Seen ): UnknownReason | undefined {
	if ( run.readOnly ) {
		return 'read-only';
	}
	const lock = objectLock( run );
	if ( lock === 'default-retention' ) {
		return 'object-lock';
	}
	// AWS refuses an upload without checksum to a locked bucket; other stores take it, and keep it.
	if ( lock === undefined && run.target.provider !== 'aws' && ! run.consents.unreadLock ) {
		return 'object-lock';
	}
	return ownership( run ) === 'foreign' && ! run.consents.foreignBucket ? 'owner-unconfirmed' : undefined;
}
