import { isDenial } from '../model/decision';
import { probes } from '../probes';
import type { Probe } from '../probes/define-probe';
import { accountOfKey } from '../reading/account-of-key';
import { identify } from './identity';
import { judgeLatest } from './judge-latest';
import type { Seen } from './run';

/** `own`: S3 agreed that the bucket is the caller's account's. `foreign`: it refused exactly that. `unasked`: no store but AWS knows. */
export type Ownership = 'own' | 'foreign' | 'unconfirmed' | 'unasked';

const PAIRS = [
	[ probes.listObjects, probes.listObjectsAsOwner ],
	[ probes.uploadPartInvented, probes.uploadPartAsOwner ],
] as const;

/** The caller's account: as STS or a denial says, else as the key id itself carries it. Undefined outside AWS. */
export const callerAccount = ( run: Seen ): string | undefined =>
	run.target.provider === 'aws' ? identify( run ).account || accountOfKey( run.target.accessKeyId ) : undefined;

/**
 * Whose bucket it is, from requests that were sent twice, with and without `x-amz-expected-bucket-owner`: one that passes without and is refused
 * with it meets somebody else's bucket.
 */
export function ownership( run: Seen ): Ownership {
	if ( run.target.provider !== 'aws' ) {
		return 'unasked';
	}
	const decisionOf = ( probe: Probe ) => judgeLatest( run, probe )?.decision;
	const pairs = PAIRS.map( ( [ plain, asOwner ] ) => [ decisionOf( plain ), decisionOf( asOwner ) ] as const );
	if ( pairs.some( ( [ , asOwner ] ) => asOwner === 'allowed' ) ) {
		return 'own';
	}
	const isForeign = pairs.some(
		( [ plain, asOwner ] ) => plain === 'allowed' && asOwner !== undefined && isDenial( asOwner )
	);
	return isForeign ? 'foreign' : 'unconfirmed';
}

/** Account to name on everything that writes or deletes; undefined where it is not known or the user means a foreign bucket. */
export const expectedOwner = ( run: Seen ): string | undefined =>
	ownership( run ) === 'foreign' ? undefined : callerAccount( run );
