import type { Observation } from '../model/observation';
import { isFailure, isNotSent } from '../model/observation';
import type { Leftover } from '../model/report';
import { isStored } from '../reading/stored';
import { firstText } from '../reading/descendants';

/** Something that the test made, or may have made when the answer was lost. */
export type Made = Leftover;

/** Failures before which no request can have reached the store. */
const NOTHING_ARRIVED = new Set( [ 'dns', 'connect', 'tls', 'blocked', 'proxy' ] );

/** What an upload, whole or only begun, left in the bucket, as its answer tells. */
export function madeByUpload( { answer, key, operation }: Observation, isSuspended: boolean ): Made | undefined {
	if ( key === undefined || isNotSent( answer ) ) {
		return undefined;
	}
	const kind = operation === 'CreateMultipartUpload' ? 'upload' : 'object';
	if ( isFailure( answer ) ) {
		return NOTHING_ARRIVED.has( answer.failure.kind ) ? undefined : { kind, key, certain: false };
	}
	if ( answer.status < 200 || answer.status >= 300 ) {
		// A server error may come after the deed.
		return answer.status >= 500 ? { kind, key, certain: false } : undefined;
	}
	if ( kind === 'upload' ) {
		const uploadId = firstText( answer.body, 'UploadId' );
		return uploadId ? { kind, key, uploadId, certain: true } : { kind, key, certain: false };
	}
	if ( ! isStored( answer ) ) {
		// A sign-in page is a success of somebody else's.
		return { kind, key, certain: false };
	}
	// Where versioning is suspended a file is the null version, whether or not the store says so.
	const versionId = answer.headers[ 'x-amz-version-id' ] ?? ( isSuspended ? 'null' : undefined );
	return versionId ? { kind: 'version', key, versionId, certain: true } : { kind, key, certain: true };
}

/**
 * The marker that a delete without a version id left, if any. Where the answer was lost on a bucket that may keep versions, it may have left one.
 */
export function madeByDelete( { answer, key }: Observation, keepsVersions: boolean ): Made | undefined {
	if ( key === undefined || isNotSent( answer ) ) {
		return undefined;
	}
	if ( isFailure( answer ) ) {
		const isPossible = keepsVersions && ! NOTHING_ARRIVED.has( answer.failure.kind );
		return isPossible ? { kind: 'marker', key, certain: false } : undefined;
	}
	if ( answer.headers[ 'x-amz-delete-marker' ] !== 'true' ) {
		return undefined;
	}
	const versionId = answer.headers[ 'x-amz-version-id' ];
	return { kind: 'marker', key, ...( versionId ? { versionId } : {} ), certain: true };
}
