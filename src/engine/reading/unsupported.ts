import type { Evidence } from '../evidence';
import { isExpectedError } from './expected-error';
import { readForeignAnswer } from './not-s3';

// Backblaze B2, as pasted by users.
const HEADER_SENTENCE = /^Unsupported header '(x-amz-[a-z0-9-]{1,60})' received for this API call\.?$/;
const HEADER = /^x-amz-[a-z0-9-]{1,60}$/;
const CODES = [ 'NotImplemented', 'XNotImplemented', 'MethodNotAllowed' ];

/** The store does not offer the operation, or not with that header; undefined for every other answer. */
export function readUnsupported( { error, response, observation }: Evidence ): { header: string } | undefined {
	if ( ! response ) {
		return undefined;
	}
	if ( error?.code === 'InvalidArgument' ) {
		const [ , header ] = HEADER_SENTENCE.exec( error.message.trim() ) ?? [];
		return header === undefined ? undefined : { header };
	}
	if ( error ) {
		const header = error.fields.Header?.toLowerCase() ?? '';
		const isUnsupported = CODES.includes( error.code ) && ! isExpectedError( error );
		return isUnsupported ? { header: HEADER.test( header ) ? header : '' } : undefined;
	}
	const isStatus = response.status === 405 || response.status === 501;
	return isStatus && ! readForeignAnswer( response, observation ) ? { header: '' } : undefined;
}
