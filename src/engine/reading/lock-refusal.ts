import type { ServiceError } from '../evidence';

/**
 * An upload without a checksum to a bucket that keeps every new file for a time: S3's documentation and messages pasted by users agree that it is
 * refused so, with nothing stored.
 */
export const isLockRefusal = ( status: number, { code, message }: ServiceError ): boolean =>
	status === 400 &&
	code === 'InvalidRequest' &&
	/^Content-MD5 (?:OR|or) x-amz-(?:sdk-)?checksum-/.test( message ) &&
	message.includes( 'Object Lock parameters' );
