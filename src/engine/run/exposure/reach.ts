import { isDenial } from '../../model/decision';
import type { ExposureReason, Reach } from '../../model/exposure';
import type { Observation } from '../../model/observation';
import { findProbe } from '../../probes';
import type { Probe } from '../../probes/define-probe';
import { isKmsAction, readRefusal } from '../../reading/refusal';
import { evidenceOf } from '../evidence-of';
import { NOBODY } from '../identity';
import { unknown } from '../judge';
import type { Judgement } from '../judge';
import { judgeObservation } from '../judge-observation';
import type { Seen } from '../run';

/** An answer and what it says of the thief. */
export interface Told {
	readonly observation: Observation;
	readonly judgement: Judgement;
}

/** The newest answer to each request of these probes, in the order asked. */
export function answersTo( run: Seen, asked: readonly Probe[] ): readonly Observation[] {
	const ids = new Set( asked.map( ( { id } ) => id ) );
	const newest = new Map< string, Observation >();
	for ( const observation of run.observations ) {
		const { probe, key = '', request } = observation;
		if ( ids.has( probe ) ) {
			newest.set( JSON.stringify( [ probe, key, request?.query.versionId ] ), observation );
		}
	}
	return [ ...newest.values() ];
}

const READS = new Set( [ 'GetObject', 'HeadObject' ] );

/**
 * Whether a refusal is about the very permission that was asked for. One about the ACL, the encryption key or another action leaves it open: a
 * thief leaves such a header out, or sends another. Only reading cannot do without the key that a file is encrypted with.
 */
function isRefusedItself( run: Seen, observation: Observation ): boolean {
	const refusal = readRefusal( evidenceOf( run, observation, NOBODY ) );
	const isRead = READS.has( observation.operation );
	if ( refusal?.kind === 'kms-key' ) {
		return isRead;
	}
	if ( refusal?.kind !== 'worded' ) {
		return true;
	}
	const { denial } = refusal;
	if ( isKmsAction( denial ) ) {
		return isRead;
	}
	const actions = findProbe( observation.probe )?.actions ?? [];
	const isNamed = actions.some( ( action ) => action.toLowerCase() === denial.action.toLowerCase() );
	return isNamed && denial.effect !== 'bpa' && denial.effect !== 'ssec';
}

/** What the answers to these probes say. */
export const tell = ( run: Seen, asked: readonly Probe[] ): readonly Told[] =>
	answersTo( run, asked ).map( ( observation ) => {
		const judgement = judgeObservation( run, observation );
		const isOpen = isDenial( judgement.decision ) && ! isRefusedItself( run, observation );
		return { observation, judgement: isOpen ? unknown( 'provider-silent' ) : judgement };
	} );

export const isAllowed = ( { judgement }: Told ): boolean => judgement.decision === 'allowed';
export const isRefused = ( { judgement }: Told ): boolean => isDenial( judgement.decision );
export const idsOf = ( told: readonly Told[] ): readonly string[] => told.map( ( { observation } ) => observation.id );

/** Not known, and why: as the first open answer says, or because nobody was asked. */
export function open(
	run: Seen,
	told: readonly Told[],
	silence: ExposureReason
): { readonly value: 'unknown'; readonly reason: ExposureReason; readonly proof: readonly string[] } {
	const unclear = told.filter( ( one ) => ! isAllowed( one ) && ! isRefused( one ) );
	const reason = unclear[ 0 ]?.judgement.reason;
	return {
		value: 'unknown',
		reason: reason ?? ( run.isStopped ? 'stopped' : silence ),
		proof: idsOf( unclear ),
	};
}

/** `yes` for one success, `no` where everything that was tried was refused, else not known. */
export function reach( run: Seen, told: readonly Told[], silence: ExposureReason = 'not-probed' ): Reach {
	const allowed = told.filter( isAllowed );
	if ( allowed.length > 0 ) {
		return { value: 'yes', proof: idsOf( allowed ) };
	}
	return told.length > 0 && told.every( isRefused )
		? { value: 'no', proof: idsOf( told ) }
		: open( run, told, silence );
}

export const NOT_APPLICABLE: Reach = { value: 'n/a', proof: [] };
