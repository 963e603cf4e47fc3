import type { ServiceError } from '../evidence';
import type { Response } from '../model/observation';
import { childText, readElements } from './element-reader';
import type { Element } from './element-reader';

// S3 sends <Error>, STS <ErrorResponse><Error>, some stores <errorResponse>, EC2's old form is <Response><Errors><Error>. An <Error> inside a
// result (DeleteResult) or a web page is not the answer's own.
const WRAPPERS = [ 'error', 'errors', 'errorresponse', 'response' ];
const MAX_DEPTH = 5;
const CODE = /^[A-Za-z][\w.:-]{0,99}$/;

// S3's codes start with a capital; `rest_no_route` is a website's word.
const JSON_CODE = /^[A-Z][A-Za-z0-9.]{2,99}$/;

/** The error document of S3 or STS in an answer; undefined when the answer carries none. */
export function readServiceError( response: Response ): ServiceError | undefined {
	const body = response.body.trim();
	if ( body.startsWith( '{' ) ) {
		return readJson( body );
	}
	const start = body.search( /<(?:[\w.-]+:)?(?:error|errors|errorresponse|response)[\s>]/i );
	if ( start < 0 || /<html[\s>]|<!doctype html/i.test( body.slice( 0, start ) ) ) {
		return undefined;
	}
	return findError( readElements( body ), MAX_DEPTH );
}

function findError( elements: readonly Element[], depth: number, outer?: Element ): ServiceError | undefined {
	if ( depth === 0 ) {
		return undefined;
	}
	for ( const element of elements ) {
		if ( ! WRAPPERS.includes( element.name.toLowerCase() ) ) {
			continue;
		}
		const code = childText( element, 'Code' )?.trim() ?? '';
		if ( CODE.test( code ) ) {
			return toError( code, element, outer );
		}
		const inner = findError( element.children, depth - 1, element );
		if ( inner ) {
			return inner;
		}
	}
	return undefined;
}

function toError( code: string, element: Element, outer?: Element ): ServiceError {
	const fields = new Map< string, string >();
	for ( const child of [ ...element.children, ...( outer?.children ?? [] ) ] ) {
		const isOwn = [ 'code', 'message', 'error' ].includes( child.name.toLowerCase() );
		if ( ! isOwn && ! fields.has( child.name ) ) {
			fields.set( child.name, child.text );
		}
	}
	return { code, message: childText( element, 'Message' ) ?? '', fields: Object.fromEntries( fields ) };
}

const isRecord = ( value: unknown ): value is Record< string, unknown > =>
	typeof value === 'object' && value !== null && ! Array.isArray( value );

function readJson( body: string ): ServiceError | undefined {
	let parsed: unknown;
	try {
		parsed = JSON.parse( body );
	} catch {
		return undefined;
	}
	const inner = isRecord( parsed ) ? ( parsed.Error ?? parsed.error ?? parsed ) : undefined;
	if ( ! isRecord( inner ) ) {
		return undefined;
	}
	const texts = Object.entries( inner ).filter(
		( entry ): entry is [ string, string ] => typeof entry[ 1 ] === 'string'
	);
	const find = ( name: string ) => texts.find( ( [ key ] ) => key.toLowerCase() === name )?.[ 1 ];
	const code = find( 'code' );
	if ( code === undefined || ! JSON_CODE.test( code ) ) {
		return undefined;
	}
	const fields = texts.filter( ( [ key ] ) => ! [ 'code', 'message' ].includes( key.toLowerCase() ) );
	return { code, message: find( 'message' ) ?? '', fields: Object.fromEntries( fields ) };
}
