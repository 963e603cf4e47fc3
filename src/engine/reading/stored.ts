import type { Response } from '../model/observation';

/** An upload that S3 took: 200 with an entity tag and an empty body, which no sign-in page sends. */
export const isStored = ( { status, headers, bodyBytes }: Response ): boolean =>
	status === 200 && 'etag' in headers && bodyBytes === 0;
