import type { Evidence } from '../evidence';
import { readRefusal } from './refusal';

/** `blocked`: the bucket wants no such files. `wrong`: the file has another key. `missing`: the file has a key, and none was sent. */
export type CustomerKeyTrouble = 'blocked' | 'wrong' | 'missing';

// S3's sentence under a code that means many things, as recorded (LocalStack's snapshots of AWS, February 2026).
const STORED_WITH_KEY = 'The object was stored using a form of Server Side Encryption.';

/** Undefined unless the answer is about encryption with keys of one's own (SSE-C). */
export function readCustomerKeyTrouble( evidence: Evidence ): CustomerKeyTrouble | undefined {
	const refusal = readRefusal( evidence );
	if ( refusal?.kind === 'worded' && refusal.denial.effect === 'ssec' ) {
		return 'blocked';
	}
	if ( refusal?.kind === 'customer-key' ) {
		return 'wrong';
	}
	const { error } = evidence;
	return error?.code === 'InvalidRequest' && error.message.startsWith( STORED_WITH_KEY ) ? 'missing' : undefined;
}
