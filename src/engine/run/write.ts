import { isDenial } from '../model/decision';
import { probes } from '../probes';
import { pluginHeaders } from '../probes/put-object-as-plugin';
import { ask } from './ask';
import type { Question } from './ask';
import { knownVersioning } from './bucket-facts';
import { judgeLatest } from './judge-latest';
import { madeByDelete, madeByUpload } from './made';
import { expectedOwner } from './owner';
import type { Run, Seen } from './run';

/** Whether the plugin's uploads carry headers that a plain one does not. */
export const hasPluginHeaders = ( { target }: Seen ): boolean => Object.keys( pluginHeaders( target ) ).length > 0;

/** Adds the bucket's owner, where it is known: S3 then refuses to write into a bucket that has changed hands. */
export function owned( run: Run, question: Question ): Question {
	const owner = expectedOwner( run );
	return owner === undefined ? question : { ...question, owner };
}

/** Whether a large upload that is begun can be cancelled again: proved on one that never was. */
const canAbort = ( run: Run ): boolean => judgeLatest( run, probes.abortInvented )?.decision === 'allowed';

/** A key that is not meant to delete: what it writes stays, so it writes one file under one name. */
const isMeantToKeep = ( { profile }: Run ): boolean =>
	profile.requirements.some( ( { action, need } ) => action === 's3:DeleteObject' && need === 'forbidden' );

function uploads( run: Run ): readonly Question[] {
	const { keys } = run;
	const decorated = hasPluginHeaders( run );
	if ( isMeantToKeep( run ) ) {
		const key = run.profile.isWriteOnce ? keys.plain : keys.lasting;
		return [ { probe: decorated ? probes.putObjectAsPlugin : probes.putObject, key } ];
	}
	const plain = { probe: probes.putObject, key: keys.plain };
	return decorated ? [ plain, { probe: probes.putObjectAsPlugin, key: keys.asPlugin } ] : [ plain ];
}

/** The uploads, a large one begun, and the delete of a key that never was where that can leave nothing behind. */
export async function write( run: Run ): Promise< void > {
	const questions: Question[] = [ ...uploads( run ) ];
	if ( canAbort( run ) ) {
		questions.push( { probe: probes.createMultipartUpload, key: run.keys.upload } );
	}
	const versioning = knownVersioning( run );
	if ( versioning === 'unversioned' ) {
		questions.push( { probe: probes.deleteObject, key: run.keys.missing } );
	}
	for ( const observation of await ask(
		run,
		questions.map( ( question ) => owned( run, question ) )
	) ) {
		const made =
			observation.probe === probes.deleteObject.id
				? madeByDelete( observation, false )
				: madeByUpload( observation, versioning === 'suspended' );
		if ( made ) {
			run.made.push( made );
		}
	}
}

/** Whether `DELETE ?versionId=` was refused in so many words. */
export const isVersionDeleteDenied = ( run: Run ): boolean =>
	isDenial( judgeLatest( run, probes.deleteObjectVersion )?.decision ?? 'unknown' );
