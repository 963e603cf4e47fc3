import type { Evidence, ServiceError } from '../evidence';
import { isExpectedError, isHiddenPolicy } from './expected-error';
import { readForeignAnswer } from './not-s3';
import { readRefusedField } from './refused-value';

// Backblaze B2, as pasted by users.
const HEADER_SENTENCE = /^Unsupported header '(x-amz-[a-z0-9-]{1,60})' received for this API call\.?$/;
// Cloudflare R2 names the header in the message alone (its S3 API compatibility page).
const NAMED_HEADER = /^Header '([a-z0-9-]{1,64})' with value '[^']*' not implemented$/i;
const HEADER = /^[a-z][a-z0-9-]{1,63}$/;
const ARGUMENT = /^[a-z][a-z0-9-]{0,63}$/i;
const OWNER_HEADER = 'x-amz-expected-bucket-owner';
const CODES = [ 'NotImplemented', 'XNotImplemented', 'MethodNotAllowed' ];

/** Header or parameter with a value that the store does not take; undefined for those of the signature and of a field of the connection. */
function argumentOf( error: ServiceError ): string | undefined {
	const argument = error.fields.ArgumentName?.trim() ?? '';
	return ARGUMENT.test( argument ) && argument !== 'Authorization' && ! readRefusedField( { error } )
		? argument
		: undefined;
}

/** The store does not offer the operation, or not with that header; undefined for every other answer. */
export function readUnsupported( evidence: Evidence ): { header: string } | undefined {
	const { error, response, observation } = evidence;
	if ( ! response || isHiddenPolicy( evidence ) ) {
		return undefined;
	}
	if ( error?.code === 'InvalidArgument' ) {
		const [ , named ] = HEADER_SENTENCE.exec( error.message.trim() ) ?? [];
		const header = named ?? argumentOf( error );
		return header === undefined ? undefined : { header };
	}
	// The account that STS names is no account id to this store.
	if ( error?.code === 'InvalidBucketOwnerAWSAccountID' ) {
		return { header: OWNER_HEADER };
	}
	if ( error ) {
		const [ , named = '' ] = NAMED_HEADER.exec( error.message.trim() ) ?? [];
		const header = ( error.fields.Header ?? named ).toLowerCase();
		const isUnsupported = CODES.includes( error.code ) && ! isExpectedError( error );
		return isUnsupported ? { header: HEADER.test( header ) ? header : '' } : undefined;
	}
	const isStatus = response.status === 405 || response.status === 501;
	return isStatus && ! readForeignAnswer( response, observation ) ? { header: '' } : undefined;
}
