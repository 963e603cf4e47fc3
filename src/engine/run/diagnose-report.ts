import { isResponse } from '../model/observation';
import type { Report } from '../model/report';
import type { Target } from '../model/target';
import { findProfile } from '../profiles';
import { isBlocked } from './blocked';
import { buildReport } from './build-report';
import { testFolder } from './keys';
import type { Seen } from './run';

/** The region that the newest answer was signed for, or the one that the report was made with. */
const regionOf = ( { observations, target }: Report ): string =>
	observations.findLast( ( { answer, region } ) => isResponse( answer ) && region !== '' )?.region ?? target.region;

/**
 * Reads a saved report's observations again, with what the engine knows now. No network.
 *
 * @throws {Error} When the report's profile is not known any more.
 */
export function diagnoseReport( saved: Report ): Report {
	const profile = findProfile( saved.profile );
	if ( ! profile ) {
		throw new Error( `profile ${ saved.profile } is not known` );
	}
	const target: Target = { ...saved.target, stsEndpoint: '', kmsKeyId: '', region: regionOf( saved ) };
	const seen: Seen = {
		profile,
		target,
		folder: testFolder( target ),
		readOnly: saved.readOnly,
		consents: {},
		observations: saved.observations,
		isStopped: saved.decisions.some( ( { reason } ) => reason === 'stopped' ),
		isBlocked: false,
	};
	const problems = saved.problems.filter( ( { kind } ) => kind !== 'diagnosis' );
	return buildReport( { ...seen, isBlocked: isBlocked( seen ) }, { ...saved, problems } );
}
