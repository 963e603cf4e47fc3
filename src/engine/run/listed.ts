import { firstElement } from '../reading/descendants';
import { childText } from '../reading/element-reader';
import { isResponse } from '../model/observation';
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

/** A file of someone else's that this run's list named, or undefined. */
export function listedObject( run: Seen ): Listed | undefined {
	const answer = latest( run, 'list-objects' )?.answer;
	if ( ! answer || ! isResponse( answer ) || answer.status !== 200 ) {
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
