import type { Evidence } from '../evidence';
import { isFailure, isResponse } from '../model/observation';
import type { Observation } from '../model/observation';
import type { Identity } from '../model/report';
import { findProbe } from '../probes';
import { readServiceError } from '../reading/service-error';
import type { Run } from './run';

/** An observation with what its answer says, as diagnoses read it. */
export function evidenceOf( run: Run, observation: Observation, identity: Identity ): Evidence {
	const { answer } = observation;
	// The target as it was when this was asked: a corrected region does not explain what the wrong one met.
	const target = { ...run.target, region: run.regions.get( observation.wave ) ?? run.target.region };
	const context = { observation, actions: findProbe( observation.probe )?.actions ?? [], target, identity };
	if ( ! isResponse( answer ) ) {
		return isFailure( answer ) ? { ...context, failure: answer.failure } : context;
	}
	const error = readServiceError( answer );
	return { ...context, response: answer, ...( error ? { error } : {} ) };
}
