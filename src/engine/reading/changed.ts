import type { Response } from '../model/observation';

/** A file's ACL or tags were set: an empty success. With an ETag it is the answer to an upload, of a store that overlooked what was asked. */
export const isChanged = ( { status, bodyBytes, headers }: Response ): boolean =>
	status === 200 &&
	bodyBytes === 0 &&
	! ( 'etag' in headers ) &&
	! ( headers[ 'content-type' ] ?? '' ).includes( 'html' );
