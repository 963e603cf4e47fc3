import type { Observation, Response } from '../model/observation';
import type { Operation } from '../model/operation';
import { decodeEntities, readElements } from './element-reader';
import { readServiceError } from './service-error';

/** An answer that neither S3 nor STS gave: a sign-in page, a firewall, a proxy, a web console. */
export interface ForeignAnswer {
	readonly kind: 'web-page' | 'json' | 'text' | 'empty';
	readonly status: number;
	/** Authority that was asked. */
	readonly host: string;
	/** Host that the answer points to, where it is a redirect; '' otherwise. */
	readonly redirectsTo: string;
	/** At most 200 characters of its visible text, whitespace folded. */
	readonly excerpt: string;
}

/** Their success has no document, or one that is the user's own and is not passed on. */
const WITHOUT_DOCUMENT: readonly Operation[] = [
	'AbortMultipartUpload',
	'DeleteObject',
	'GetObject',
	'GetObjectAcl',
	'GetObjectTagging',
	'PutObject',
	'PutObjectAcl',
	'UploadPart',
];

/** S3's empty answer to an upload names the entity; a portal's empty page does not. */
const NAMES_ENTITY: readonly Operation[] = [ 'GetObject', 'PutObject', 'UploadPart' ];

// Headers that only object stores send; one is enough. Which ones is not evidence of who the store is.
const STORE_HEADER =
	/^(x-amz-(?!apigw|cf-)|x-goog-|x-guploader-|x-oss-|x-cos-|x-minio-|x-rgw-|x-wasabi-|x-bz-|x-hcp-|x-swift-)/;
const STORE_SERVER = /^(AmazonS3|MinIO|WasabiS3|UploadServer|Ceph|RadosGW|Garage|SeaweedFS|Riak CS)/i;

const isWebPage = ( body: string ): boolean => /<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]/i.test( body );

const hasStoreHeaders = ( { headers }: Response ): boolean =>
	Object.keys( headers ).some( ( name ) => STORE_HEADER.test( name ) ) || STORE_SERVER.test( headers.server ?? '' );

/** Undefined when the answer can be S3's (or STS's) own. */
export function readForeignAnswer(
	response: Response,
	{ operation, request }: Observation
): ForeignAnswer | undefined {
	if ( readServiceError( response ) ) {
		return undefined;
	}
	const kind = foreignKind( response, operation, request?.method === 'HEAD' || operation.startsWith( 'Head' ) );
	return (
		kind && {
			kind,
			status: response.status,
			host: request?.host ?? '',
			redirectsTo: redirectHost( response ),
			excerpt: visibleText( response.body ),
		}
	);
}

function foreignKind( response: Response, operation: Operation, isHead: boolean ): ForeignAnswer[ 'kind' ] | undefined {
	// Without a body there is nothing to tell the one from the other; other requests of the same test have one.
	if ( isHead ) {
		return undefined;
	}
	const { status } = response;
	const isSuccess = status >= 200 && status < 300;
	return isSuccess && WITHOUT_DOCUMENT.includes( operation )
		? kindOfSuccess( response, NAMES_ENTITY.includes( operation ) )
		: kindOfDocument( response );
}

const isHtml = ( headers: Response[ 'headers' ] ): boolean =>
	( headers[ 'content-type' ] ?? '' ).startsWith( 'text/html' );

/** Of a success whose body is empty or the user's own, so that only headers can tell. */
function kindOfSuccess( response: Response, namesEntity: boolean ): ForeignAnswer[ 'kind' ] | undefined {
	const { status, headers, body } = response;
	if ( hasStoreHeaders( response ) || status === 204 ) {
		return undefined;
	}
	if ( isHtml( headers ) || isWebPage( body ) ) {
		return 'web-page';
	}
	return namesEntity && ! headers.etag ? textKind( body.trim() ) : undefined;
}

/** Of an answer that has a document when S3 gives it. */
function kindOfDocument( response: Response ): ForeignAnswer[ 'kind' ] | undefined {
	const { status } = response;
	const body = response.body.trim();
	if ( isWebPage( body ) ) {
		return 'web-page';
	}
	const isDocument = body.startsWith( '<' ) && readElements( body ).length > 0;
	// Throttling and trouble are told by the status alone, whoever words the rest; 304 never has a body.
	const isTold = status === 304 || status === 408 || status === 429 || status >= 500;
	const isSilent = body === '' && hasStoreHeaders( response );
	return isDocument || isTold || isSilent ? undefined : textKind( body );
}

function textKind( body: string ): ForeignAnswer[ 'kind' ] {
	if ( body === '' ) {
		return 'empty';
	}
	return /^[{[]/.test( body ) ? 'json' : 'text';
}

function redirectHost( { status, headers }: Response ): string {
	const [ , host ] = /^https?:\/\/([a-z0-9.-]{1,253}(?::\d{1,5})?)(?:[/?#]|$)/i.exec( headers.location ?? '' ) ?? [];
	return status >= 300 && status < 400 && host ? host.toLowerCase() : '';
}

function visibleText( body: string ): string {
	const text = body
		.slice( 0, 20_000 )
		.replace( /<(script|style)\b[^]*?(<\/\1\s*>|$)/gi, ' ' )
		.replace( /<[^<>]*>/g, ' ' );
	return decodeEntities( text )
		.replace( /&nbsp;/g, ' ' )
		.replace( /[<>\u0000-\u001f\u007f\s]+/g, ' ' )
		.trim()
		.slice( 0, 200 );
}
