import type { Observation } from '../model/observation';
import { probes } from '../probes';
import { ask } from './ask';
import type { Question } from './ask';
import { seenVersioning } from './bucket-facts';
import { whyNotWrite } from './gate';
import { headerTries } from './header-tries';
import { judgeLatest } from './judge-latest';
import { listedElsewhere, listedObject } from './listed';
import { madeByDelete, madeByUpload } from './made';
import type { Made } from './made';
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

/** What an answer of this wave left: the marker of a delete, or an upload that was begun to try a header. */
function madeBy( observation: Observation ): Made | undefined {
	switch ( observation.probe ) {
		case probes.deleteObject.id:
			return madeByDelete( observation, true );
		case probes.createMultipartUploadWithHeader.id:
			return madeByUpload( observation, false );
		default:
			return undefined;
	}
}

/** Reads of the test's own file and of one that was there before; a part of the upload; uploads that try a header; a delete whose marker the next wave removes. */
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
	questions.push( ...wantedOfFiles( run ), ...headerTries( run ) );
	if ( whyNotWrite( run ) === undefined && canUndoDelete( run ) ) {
		questions.push( owned( run, { probe: probes.deleteObject, key: run.keys.missing } ) );
	}
	for ( const observation of await ask( run, questions ) ) {
		const made = madeBy( observation );
		if ( made ) {
			run.made.push( made );
		}
	}
}
