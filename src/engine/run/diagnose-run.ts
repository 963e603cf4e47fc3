import { isResponse } from '../model/observation';
import type { Report } from '../model/report';
import type { Target } from '../model/target';
import { findProfile } from '../profiles';
import { isBlocked } from './blocked';
import { buildReport } from './build-report';
import { testFolder } from './keys';
import type { Seen } from './run';
import { SavedRunError } from './saved-run';
import type { SavedRun } from './saved-run';

/** The region that the newest answer was signed for, or the one that the run ended with. */
const regionOf = ( { observations, target }: SavedRun ): string =>
	observations.findLast( ( { answer, region } ) => isResponse( answer ) && region !== '' )?.region ?? target.region;

/** What the user had agreed to is not saved; a run that wrote was one that might. */
const wrote = ( { observations }: SavedRun ): boolean =>
	observations.some( ( { operation } ) => operation === 'PutObject' || operation === 'CreateMultipartUpload' );

/**
 * Reads a saved run's observations again, with what the engine knows now. No network.
 *
 * @throws {SavedRunError} When the run's profile is not known any more.
 */
export function diagnoseRun( saved: SavedRun ): Report {
	const profile = findProfile( saved.profile );
	if ( ! profile ) {
		throw new SavedRunError( `its profile ${ saved.profile } is not known` );
	}
	const target: Target = { ...saved.target, stsEndpoint: '', kmsKeyId: '', region: regionOf( saved ) };
	const seen: Seen = {
		profile,
		target,
		folder: testFolder( target ),
		readOnly: saved.readOnly,
		consents: { foreignBucket: wrote( saved ), unreadLock: wrote( saved ) },
		observations: saved.observations,
		isStopped: saved.stopped ?? saved.decisions?.some( ( { reason } ) => reason === 'stopped' ) ?? false,
		isBlocked: false,
	};
	const problems = saved.problems.filter( ( { kind } ) => kind !== 'diagnosis' );
	return buildReport( { ...seen, isBlocked: isBlocked( seen ) }, { ...saved, problems } );
}
