import { isResponse } from '../model/observation';
import { findProbe } from '../probes';
import { readWordedRefusal } from '../reading/refusal';
import type { Identity } from '../model/report';
import { evidenceOf } from './evidence-of';
import type { Seen } from './run';

/** With fewer, a policy may well be there and hold something else. */
const FEWEST = 4;

/**
 * Number of different IAM actions that were asked for, where S3 said of each that no policy of the identity allows it, and nothing at all
 * passed or was refused otherwise. Undefined where anything else was seen. What met the wrong region, or has no words, says nothing.
 */
export function nothingAllowed( run: Seen, identity: Identity ): number | undefined {
	const refused = new Set< string >();
	for ( const observation of run.observations ) {
		const { answer, anonymous, probe, region, operation } = observation;
		const isAsked = ! anonymous && findProbe( probe )?.actions.length && region === run.target.region;
		if ( ! isAsked || ! isResponse( answer ) || operation === 'HeadBucket' || operation === 'HeadObject' ) {
			continue;
		}
		const denial =
			answer.status === 403 ? readWordedRefusal( evidenceOf( run, observation, identity ) ) : undefined;
		if ( denial?.effect !== 'implicit' || denial.policyKind !== 'identity-based' ) {
			return undefined;
		}
		refused.add( denial.action );
	}
	return refused.size < FEWEST ? undefined : refused.size;
}
