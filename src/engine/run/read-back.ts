import { probes } from '../probes';
import { ask } from './ask';
import type { Question } from './ask';
import { seenVersioning } from './bucket-facts';
import { whyNotWrite } from './gate';
import { judgeLatest } from './judge-latest';
import { listedElsewhere, listedObject } from './listed';
import { madeByDelete } from './made';
import { wantedOfFiles } from './row-questions';
import type { Run } from './run';
import { isVersionDeleteDenied, owned } from './write';

/** Whether a delete of a key that never was leaves a marker that can be removed again; also where nobody told whether versions are kept. */
function canUndoDelete( run: Run ): boolean {
	const versioning = seenVersioning( run );
	return versioning === undefined
		? judgeLatest( run, probes.deleteObjectVersion )?.decision === 'allowed'
		: versioning !== 'unversioned' && ! isVersionDeleteDenied( run );
}

/** Reads of the test's own file and of one that was there before; a part of the upload; a delete whose marker the next wave removes. */
export async function readBack( run: Run ): Promise< void > {
	const questions: Question[] = [];
	const file = run.made.findLast( ( { certain, kind } ) => certain && ( kind === 'object' || kind === 'version' ) );
	if ( file ) {
		questions.push(
			{ probe: probes.getObject, key: file.key },
			{ probe: probes.getObjectAnonymous, key: file.key }
		);
	}
	const upload = run.made.find( ( { uploadId } ) => uploadId !== undefined );
	if ( upload?.uploadId ) {
		questions.push( owned( run, { probe: probes.uploadPart, key: upload.key, uploadId: upload.uploadId } ) );
	}
	const listed = listedObject( run );
	if ( listed ) {
		questions.push( { probe: probes.headListedObject, key: listed.key } );
	}
	const other = listedElsewhere( run );
	if ( other ) {
		questions.push( { probe: probes.headObjectElsewhere, key: other.key } );
	}
	questions.push( ...wantedOfFiles( run ) );
	if ( whyNotWrite( run ) === undefined && canUndoDelete( run ) ) {
		questions.push( owned( run, { probe: probes.deleteObject, key: run.keys.missing } ) );
	}
	for ( const observation of await ask( run, questions ) ) {
		const made = observation.probe === probes.deleteObject.id ? madeByDelete( observation, true ) : undefined;
		if ( made ) {
			run.made.push( made );
		}
	}
}
