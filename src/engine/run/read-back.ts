import { isDenial } from '../model/decision';
import { probes } from '../probes';
import { ask, inputOf } from './ask';
import type { Question } from './ask';
import { seenVersioning } from './bucket-facts';
import { judge } from './judge';
import { listedObject } from './listed';
import { madeByDelete } from './made';
import { latest } from './run';
import type { Run } from './run';

/** Whether `DELETE ?versionId=` was refused in so many words. */
export function isVersionDeleteDenied( run: Run ): boolean {
	const observation = latest( run, probes.deleteObjectVersion.id );
	const probe = probes.deleteObjectVersion;
	return observation !== undefined && isDenial( judge( probe, observation, inputOf( run, { probe } ) ).decision );
}

/** Reads of the test's own file and of one that was there before; a delete whose marker the next wave removes. */
export async function readBack( run: Run ): Promise< void > {
	const questions: Question[] = [];
	const own = run.made.findLast( ( { certain } ) => certain );
	if ( own ) {
		questions.push( { probe: probes.getObject, key: own.key } );
	}
	const listed = listedObject( run );
	if ( listed ) {
		questions.push( { probe: probes.headListedObject, key: listed.key } );
	}
	const versioning = seenVersioning( run );
	const isVersioned = versioning !== undefined && versioning !== 'unversioned';
	if ( isVersioned && ! run.readOnly && ! isVersionDeleteDenied( run ) ) {
		questions.push( { probe: probes.deleteObject, key: run.keys.missing } );
	}
	for ( const observation of await ask( run, questions ) ) {
		const made = observation.probe === probes.deleteObject.id ? madeByDelete( observation ) : undefined;
		if ( made ) {
			run.made.push( made );
		}
	}
}
