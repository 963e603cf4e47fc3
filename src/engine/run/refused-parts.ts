import { isDenial } from '../model/decision';
import { headerLine } from '../model/header';
import type { Observation } from '../model/observation';
import { probes } from '../probes';
import { acceptedHeader } from './header-tries';
import { judgeObservation } from './judge-observation';
import { latest } from './run';
import type { Seen } from './run';
import { hasPluginHeaders } from './write';

/** Headers that only whole uploads and the beginning of large ones can carry. */
const OF_WHOLE_UPLOADS = /^x-amz-(?:acl|storage-class|server-side-encryption)/;

/** The plugin's upload in one piece where it passed, else one that was begun with a header of the test's. */
function passedUpload( run: Seen ): Observation | undefined {
	const upload = latest( run, ( hasPluginHeaders( run ) ? probes.putObjectAsPlugin : probes.putObject ).id );
	return upload && judgeObservation( run, upload ).decision === 'allowed'
		? upload
		: acceptedHeader( run )?.observation;
}

/**
 * The headers of an upload that passed, as `name: value`, where a part in the same folder was refused at the same time or later. Undefined where nothing
 * shows that the two differ: a part refused before the upload passed may have met a policy that was changed in between.
 */
export function headersWithoutParts( run: Seen ): readonly string[] | undefined {
	const passed = passedUpload( run );
	const isRefused = [ probes.uploadPart, probes.uploadPartOwnFolder ].some( ( probe ) => {
		const part = latest( run, probe.id );
		return part && passed && part.wave >= passed.wave && isDenial( judgeObservation( run, part ).decision );
	} );
	return passed && isRefused
		? Object.entries( passed.request?.headers ?? {} )
				.filter( ( [ name ] ) => OF_WHOLE_UPLOADS.test( name ) )
				.map( ( [ name, value ] ) => headerLine( { name, value } ) )
		: undefined;
}
