import { isResponse } from '../model/observation';
import type { Observation } from '../model/observation';
import { probes } from '../probes';
import { ask } from './ask';
import type { Question } from './ask';
import { listedObject } from './listed';
import { madeByDelete } from './made';
import type { Made } from './made';
import { isVersionDeleteDenied } from './read-back';
import { latest } from './run';
import type { Run } from './run';

/** Gone, or never there. */
const isGone = ( { answer }: Observation ): boolean =>
	isResponse( answer ) && ( answer.status === 204 || answer.status === 200 || answer.status === 404 );

function removal( made: Made ): Question {
	return made.versionId
		? { probe: probes.removeVersion, key: made.key, versionId: made.versionId }
		: { probe: probes.deleteObject, key: made.key };
}

/** The words for a refused HEAD, where they may be asked for. */
function pendingRead( run: Run ): readonly Question[] {
	const head = latest( run, probes.headListedObject.id );
	const listed = listedObject( run );
	const isRefused = head && isResponse( head.answer ) && head.answer.status === 403;
	return isRefused && listed && ! listed.mustNotBeRead && ! run.isBroken
		? [ { probe: probes.getListedObject, key: listed.key } ]
		: [];
}

/**
 * Removes everything that the test made and takes what cannot be removed as a leftover. Where versions may not be deleted, the test's own file is
 * deleted plainly once: it is the only way left to learn whether that is allowed.
 */
export async function cleanUp( run: Run ): Promise< void > {
	const isDeleteUnknown = latest( run, probes.deleteObject.id ) === undefined;
	const isVersionDenied = isVersionDeleteDenied( run );
	const removable = run.made.filter( ( { versionId } ) => ! versionId || ! isVersionDenied );
	const kept = run.made.filter( ( made ) => ! removable.includes( made ) );
	const questions: Question[] = removable.map( removal );
	const [ own ] = kept;
	if ( own && isDeleteUnknown ) {
		questions.push( { probe: probes.deleteObject, key: own.key } );
	}
	const observations = await ask( run, [ ...pendingRead( run ), ...questions ] );
	const isRemoved = ( made: Made ) => {
		const question = removal( made );
		return observations.some(
			( observation ) =>
				observation.probe === question.probe.id &&
				observation.key === made.key &&
				( observation.request?.query.versionId ?? '' ) === ( made.versionId ?? '' ) &&
				isGone( observation )
		);
	};
	const markers = observations.flatMap( ( observation ) =>
		observation.probe === probes.deleteObject.id ? ( madeByDelete( observation ) ?? [] ) : []
	);
	// A plain delete on a bucket that turned out to keep versions hides the file instead of removing it.
	const hidden = removable.filter(
		( { versionId, key } ) => ! versionId && markers.some( ( marker ) => marker.key === key )
	);
	run.made = [ ...kept, ...removable.filter( ( made ) => ! isRemoved( made ) ), ...hidden, ...markers ];
}
