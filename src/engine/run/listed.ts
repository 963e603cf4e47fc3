import { firstElement } from '../reading/descendants';
import { childText } from '../reading/element-reader';
import { isResponse } from '../model/observation';
import type { Observation } from '../model/observation';
import { probes } from '../probes';
import type { Probe } from '../probes/define-probe';
import { latest } from './run';
import type { Seen } from './run';

/** Storage classes whose objects a read would move or bill. */
const LEAVE_ALONE =
	/^(INTELLIGENT_TIERING|STANDARD_IA|ONEZONE_IA|GLACIER|GLACIER_IR|DEEP_ARCHIVE|REDUCED_REDUNDANCY_ARCHIVE)$/;

export interface Listed {
	readonly key: string;
	/** A GET would move it to another tier or cost a retrieval; a HEAD does not. */
	readonly mustNotBeRead: boolean;
}

/** The file that a list of one key shows, or undefined for a folder's placeholder and for the test's own. */
function shownBy( run: Seen, { answer }: Observation ): Listed | undefined {
	if ( ! isResponse( answer ) || answer.status !== 200 ) {
		return undefined;
	}
	const contents = firstElement( answer.body, 'Contents' );
	const key = contents && childText( contents, 'Key' );
	if ( ! contents || ! key || key.endsWith( '/' ) || key.startsWith( run.folder ) ) {
		return undefined;
	}
	const storageClass = childText( contents, 'StorageClass' ) ?? 'STANDARD';
	return { key, mustNotBeRead: LEAVE_ALONE.test( storageClass ) };
}

const shownByLatest = ( run: Seen, list: Probe ): Listed | undefined => {
	const observation = latest( run, list.id );
	return observation && shownBy( run, observation );
};

/** A file of someone else's in the plugin's folder that a list of this run named, or undefined. */
export function listedObject( run: Seen ): Listed | undefined {
	const shown = [ probes.listObjects, probes.listObjectsRoot ]
		.flatMap( ( list ) => shownByLatest( run, list ) ?? [] )
		.filter( ( { key } ) => key.startsWith( run.target.keyPrefix ) );
	return shown.find( ( { mustNotBeRead } ) => ! mustNotBeRead ) ?? shown[ 0 ];
}

const WIDER: readonly string[] = [ probes.listObjectsRoot.id, probes.listObjectsElsewhere.id ];

/** A file outside the plugin's folder that this run's lists named, or undefined. */
export function listedElsewhere( run: Seen ): Listed | undefined {
	return run.observations
		.filter( ( { probe } ) => WIDER.includes( probe ) )
		.flatMap( ( observation ) => shownBy( run, observation ) ?? [] )
		.find( ( { key } ) => ! key.startsWith( run.target.keyPrefix ) );
}
