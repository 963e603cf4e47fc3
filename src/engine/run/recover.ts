import { isResponse } from '../model/observation';
import type { Observation } from '../model/observation';
import { probes } from '../probes';
import { firstElement } from '../reading/descendants';
import { childText } from '../reading/element-reader';
import { ask } from './ask';
import type { Question } from './ask';
import { seenVersioning } from './bucket-facts';
import type { Made } from './made';
import type { Run } from './run';
import { owned } from './write';

/** Whether a plain delete would settle the matter, leaving nothing behind whether the file is there or not. */
const isSimple = ( run: Run, { kind }: Made ): boolean => kind === 'object' && seenVersioning( run ) === 'unversioned';

/** The element of a list that stands for each kind. */
const ELEMENTS = { object: 'Version', version: 'Version', marker: 'DeleteMarker', upload: 'Upload' } as const;

/** What a list of exactly this key shows: the thing with its id, nothing, or undefined when the list was refused. */
function shown( made: Made, observation: Observation | undefined ): readonly Made[] | undefined {
	if ( ! observation || ! isResponse( observation.answer ) || observation.answer.status !== 200 ) {
		return undefined;
	}
	const { body } = observation.answer;
	const element = firstElement( body, ELEMENTS[ made.kind ] );
	if ( ! element || childText( element, 'Key' ) !== made.key ) {
		return [];
	}
	const id = childText( element, made.kind === 'upload' ? 'UploadId' : 'VersionId' );
	if ( ! id ) {
		return undefined;
	}
	return made.kind === 'upload'
		? [ { kind: 'upload', key: made.key, uploadId: id, certain: true } ]
		: [ { kind: made.kind === 'marker' ? 'marker' : 'version', key: made.key, versionId: id, certain: true } ];
}

/**
 * Finds out what was made where the answer was lost. What stays uncertain is not touched blindly: on a bucket with versions a delete of what is not
 * there would itself leave something.
 */
export async function recover( run: Run ): Promise< void > {
	const lost = run.made.filter(
		( made ) => ! made.certain && made.key !== run.keys.lasting && ! isSimple( run, made )
	);
	const questions = lost.map( ( { kind, key } ): Question => ( {
		probe: kind === 'upload' ? probes.listOwnUploads : probes.listOwnVersions,
		key,
	} ) );
	const observations = await ask(
		run,
		questions.map( ( question ) => owned( run, question ) )
	);
	run.made = run.made.flatMap( ( made ) => {
		const index = lost.indexOf( made );
		return index < 0 ? [ made ] : ( shown( made, observations[ index ] ) ?? [ made ] );
	} );
}

/** Whether removing it now is safe: it is known to be there, or removing what is not there leaves nothing. */
export const isRemovable = ( run: Run, made: Made ): boolean =>
	made.kind === 'upload' ? made.uploadId !== undefined : made.certain || isSimple( run, made );
