import { probes } from '../probes';
import { pluginHeaders } from '../probes/put-object-as-plugin';
import { ask } from './ask';
import type { Question } from './ask';
import { knownVersioning } from './bucket-facts';
import { madeByUpload } from './made';
import type { Run } from './run';

/** Whether the plugin's uploads carry headers that a plain one does not. */
export const hasPluginHeaders = ( { target }: Run ): boolean => Object.keys( pluginHeaders( target ) ).length > 0;

/** The uploads, and the delete of a key that never was where that can leave nothing behind. */
export async function write( run: Run ): Promise< void > {
	const questions: Question[] = [ { probe: probes.putObject, key: run.keys.plain } ];
	if ( hasPluginHeaders( run ) ) {
		questions.push( { probe: probes.putObjectAsPlugin, key: run.keys.asPlugin } );
	}
	if ( knownVersioning( run ) === 'unversioned' ) {
		questions.push( { probe: probes.deleteObject, key: run.keys.missing } );
	}
	const observations = await ask( run, questions );
	for ( const observation of observations ) {
		const made = observation.operation === 'PutObject' ? madeByUpload( observation ) : undefined;
		if ( made ) {
			run.made.push( made );
		}
	}
}
