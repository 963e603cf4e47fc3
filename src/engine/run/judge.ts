import type { DecisionValue, UnknownReason } from '../model/decision';
import type { Observation } from '../model/observation';
import { isFailure, isNotSent } from '../model/observation';
import type { Probe, ProbeInput } from '../probes/define-probe';
import { readDenial } from '../reading/denial-message';
import { readServiceError } from '../reading/service-error';

export interface Judgement {
	readonly decision: DecisionValue;
	/** Only with `unknown`. */
	readonly reason?: UnknownReason;
}

const unknown = ( reason: UnknownReason ): Judgement => ( { decision: 'unknown', reason } );

/** Codes that say that the store could not be bothered now; asking again later may tell. */
const isServerTrouble = ( status: number ): boolean => status >= 500 || status === 429 || status === 408;

/**
 * What one answer says of the permission that its probe asks for. Only a 403 with an S3 document whose code is AccessDenied is a denial; every
 * other refusal came before the permission was looked at, or is about something else.
 */
export function judge( probe: Probe, { answer }: Observation, input: ProbeInput ): Judgement {
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
	if ( answer.status === 403 && error?.code === 'AccessDenied' ) {
		const effect = readDenial( error.message )?.effect;
		if ( effect === 'implicit' ) {
			return { decision: 'implicitDeny' };
		}
		return { decision: effect === 'explicit' ? 'explicitDeny' : 'denied' };
	}
	if ( isServerTrouble( answer.status ) || ! error ) {
		return unknown( 'provider-silent' );
	}
	return unknown( 'not-probed' );
}
