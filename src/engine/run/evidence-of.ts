import type { Evidence } from '../evidence';
import { isFailure, isResponse } from '../model/observation';
import type { Observation, Response } from '../model/observation';
import type { Identity } from '../model/report';
import { findProbe, probes } from '../probes';
import type { Probe } from '../probes/define-probe';
import { readServiceError } from '../reading/service-error';
import { inputOf } from './ask';
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

/** Probes that ask the same of several keys. */
const AT_MANY_KEYS: ReadonlyArray< readonly Probe[] > = [
	[ probes.uploadPartInvented, probes.uploadPartOtherNames, probes.uploadPartOwnFolder ],
	[ probes.abortInvented, probes.abortOtherNames ],
];

/** The keys at which the same request passed, for the same region. */
function passedKeys( run: Seen, { probe: id, region }: Observation ): readonly string[] {
	const family = AT_MANY_KEYS.find( ( members ) => members.some( ( member ) => member.id === id ) );
	if ( ! family ) {
		return [];
	}
	return run.observations.flatMap( ( { probe, key, answer, region: signedFor } ) => {
		const asked = family.find( ( member ) => member.id === probe );
		const passes = asked && isResponse( answer ) && asked.provesAccess( answer, inputOf( run, { probe: asked } ) );
		return passes && signedFor === region && key !== undefined ? [ key ] : [];
	} );
}

/** An observation with what its answer says, as diagnoses read it. */
export function evidenceOf( run: Seen, observation: Observation, identity: Identity ): Evidence {
	const { answer } = observation;
	const twin = withoutOwnerCheck( run, observation );
	const passed = passedKeys( run, observation );
	const context = {
		observation,
		actions: findProbe( observation.probe )?.actions ?? [],
		// The target as it was when this was asked: a corrected region does not explain what the wrong one met.
		target: { ...run.target, region: observation.region },
		identity,
		...( twin ? { withoutOwnerCheck: twin } : {} ),
		...( passed.length > 0 ? { passedKeys: passed } : {} ),
	};
	if ( ! isResponse( answer ) ) {
		return isFailure( answer ) ? { ...context, failure: answer.failure } : context;
	}
	const error = readServiceError( answer );
	return { ...context, response: answer, ...( error ? { error } : {} ) };
}
