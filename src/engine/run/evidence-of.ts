import type { Evidence } from '../evidence';
import { isFailure, isResponse } from '../model/observation';
import type { Observation, Response } from '../model/observation';
import type { Identity } from '../model/report';
import { findProbe, probes } from '../probes';
import { readServiceError } from '../reading/service-error';
import { latest } from './run';
import type { Seen } from './run';

/** Probes that ask what another one asks, naming the caller's account as the bucket's owner. */
const WITHOUT_OWNER: Readonly< Record< string, string > > = {
	[ probes.listObjectsAsOwner.id ]: probes.listObjects.id,
	[ probes.uploadPartAsOwner.id ]: probes.uploadPartInvented.id,
};

function withoutOwnerCheck( run: Seen, { probe }: Observation ): Response | undefined {
	const plain = WITHOUT_OWNER[ probe ];
	const answer = plain === undefined ? undefined : latest( run, plain )?.answer;
	return answer && isResponse( answer ) ? answer : undefined;
}

/** An observation with what its answer says, as diagnoses read it. */
export function evidenceOf( run: Seen, observation: Observation, identity: Identity ): Evidence {
	const { answer } = observation;
	const twin = withoutOwnerCheck( run, observation );
	const context = {
		observation,
		actions: findProbe( observation.probe )?.actions ?? [],
		// The target as it was when this was asked: a corrected region does not explain what the wrong one met.
		target: { ...run.target, region: observation.region },
		identity,
		...( twin ? { withoutOwnerCheck: twin } : {} ),
	};
	if ( ! isResponse( answer ) ) {
		return isFailure( answer ) ? { ...context, failure: answer.failure } : context;
	}
	const error = readServiceError( answer );
	return { ...context, response: answer, ...( error ? { error } : {} ) };
}
