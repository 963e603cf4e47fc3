import type { DecisionValue, UnknownReason } from '../model/decision';
import type { Observation } from '../model/observation';
import { isFailure, isNotSent } from '../model/observation';
import type { Probe, ProbeInput } from '../probes/define-probe';
import { isLockRefusal } from '../reading/lock-refusal';
import { readRefusal } from '../reading/refusal';
import { readServiceError } from '../reading/service-error';

export interface Judgement {
	readonly decision: DecisionValue;
	/** Only with `unknown`. */
	readonly reason?: UnknownReason;
}

export const unknown = ( reason: UnknownReason ): Judgement => ( { decision: 'unknown', reason } );

/** The store could not be bothered now; asking again later may tell. */
const isServerTrouble = ( status: number ): boolean => status >= 500 || status === 429 || status === 408;

/**
 * What one answer says of the permission that its probe asks for. Only a 403 with an S3 document whose code is AccessDenied is a denial, and of
 * these only the ones that speak of permissions; every other refusal came before the permission was looked at, or is about something else.
 */
export function judge( probe: Probe, observation: Observation, input: ProbeInput ): Judgement {
	const { answer } = observation;
	if ( isNotSent( answer ) ) {
		return unknown( 'not-probed' );
	}
	if ( isFailure( answer ) ) {
		return unknown( 'network' );
	}
	if ( probe.provesAccess( answer, input ) ) {
		return { decision: 'allowed' };
	}
	const error = readServiceError( answer );
	if ( error && isLockRefusal( answer.status, error ) ) {
		return unknown( 'object-lock' );
	}
	const refusal = error && readRefusal( { error, response: answer, observation } );
	if ( refusal?.kind === 'worded' && refusal.denial.isThreeWay ) {
		// No such key, nothing that allows it, or something that denies it: KMS does not say which.
		return { decision: 'denied' };
	}
	if ( refusal?.kind === 'worded' ) {
		switch ( refusal.denial.effect ) {
			case 'implicit':
				return { decision: 'implicitDeny' };
			case 'explicit':
				return { decision: 'explicitDeny' };
			default:
				return { decision: 'denied' };
		}
	}
	if ( refusal?.kind === 'plain' || refusal?.kind === 'kms-key' || refusal?.kind === 'mfa' ) {
		return { decision: 'denied' };
	}
	if ( isServerTrouble( answer.status ) || ! error ) {
		return unknown( 'provider-silent' );
	}
	return unknown( 'not-probed' );
}
