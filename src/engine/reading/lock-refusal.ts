import type { ServiceError } from '../evidence';

// S3 asks for a checksum where a default retention applies (user guide on Object Lock, and as pasted by users of several SDKs).
const CHECKSUM_WANTED =
	/^Content-MD5 or x-amz-[a-z-]+ HTTP header is required for Put (?:Object|Part) requests with Object Lock parameters/i;

/** The words in which S3 refuses an upload without a checksum to a bucket that keeps every new file for a time. */
export const wantsChecksumForLock = ( { code, message }: ServiceError ): boolean =>
	code === 'InvalidRequest' && CHECKSUM_WANTED.test( message.trim() );

/** The same with the status that it comes with: nothing was stored then. */
export const isLockRefusal = ( status: number, error: ServiceError ): boolean =>
	status === 400 && wantsChecksumForLock( error );
