import type { Observation } from '../model/observation';
import { isFailure, isNotSent } from '../model/observation';
import type { Leftover } from '../model/report';

/** Something that the test made, or may have made when the answer was lost. */
export type Made = Leftover;

/** Failures before which no request can have reached the store. */
const NOTHING_ARRIVED = new Set( [ 'dns', 'connect', 'tls', 'blocked', 'proxy' ] );

/** What an upload left in the bucket, as its answer tells. */
export function madeByUpload( { answer, key }: Observation ): Made | undefined {
	if ( key === undefined || isNotSent( answer ) ) {
		return undefined;
	}
	if ( isFailure( answer ) ) {
		return NOTHING_ARRIVED.has( answer.failure.kind ) ? undefined : { kind: 'object', key, certain: false };
	}
	if ( answer.status >= 200 && answer.status < 300 ) {
		const versionId = answer.headers[ 'x-amz-version-id' ];
		return versionId ? { kind: 'version', key, versionId, certain: true } : { kind: 'object', key, certain: true };
	}
	// A server error may come after the deed.
	return answer.status >= 500 ? { kind: 'object', key, certain: false } : undefined;
}

/** The marker that a delete without a version id left, if any. */
export function madeByDelete( { answer, key }: Observation ): Made | undefined {
	if ( key === undefined || ! ( 'status' in answer ) || answer.headers[ 'x-amz-delete-marker' ] !== 'true' ) {
		return undefined;
	}
	const versionId = answer.headers[ 'x-amz-version-id' ];
	return { kind: 'marker', key, ...( versionId ? { versionId } : {} ), certain: true };
}
