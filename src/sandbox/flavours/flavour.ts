import { randomBytes } from 'node:crypto';
import type { Denial } from '../authorize/decision';
import type { RequestIds } from '../http/reply';
import { S3Error, type ErrorDetails } from '../s3-error';
import type { Caller } from '../signature/caller';
import { DECLARATION, escapeXml } from '../xml';

/** A refusal by the policies, before it has words. */
export interface Refused {
	readonly action: string;
	/** `*`, or the ARN of a bucket or of a file in it. */
	readonly arn: string;
	readonly caller: Caller;
	readonly denial: Denial;
}

/** What sets a store apart from AWS; whatever is left out is as at AWS. Which form of which answer has which source: `tests/integration/sandbox/flavours`. */
export interface Flavour {
	readonly id: string;
	/** Headers of every answer, but for the date. */
	headers: ( ids: RequestIds ) => Readonly< Record< string, string > >;
	ids: ( now: Date ) => RequestIds;
	/** The document of an error. */
	document: ( error: S3Error, ids: RequestIds ) => string;
	/** The words of a refusal by the policies. */
	refusal?: ( refused: Refused ) => S3Error;
	/** Errors that it words in another way, by the code that AWS has for them. */
	readonly words?: Readonly< Record< string, ( error: S3Error ) => S3Error > >;
	/** Refuses a key id by its form alone. */
	checkKeyId?: ( id: string ) => void;
	/** Refuses a region by its name, whatever the bucket's. */
	checkRegion?: ( region: string ) => void;
	/** Operations that it does not have. */
	readonly missing?: readonly string[];
	/** What it says to these; `listing` = it does not look at the subresource and lists the bucket. */
	readonly sayMissing?: 'listing' | ( ( operation: string ) => S3Error );
	/** Whether a request may be signed for any region. */
	readonly takesAnyRegion?: boolean;
	/** Whether ACLs of files are taken and have no effect. */
	readonly ignoresAcls?: boolean;
	/** Whether an upload may carry an ACL without a right of its own. */
	readonly asksNoAclRight?: boolean;
	/** Whether whoever wrote a file may do everything with it but delete it, unless something denies it. */
	readonly makersKeepFiles?: boolean;
	/** Whether the list of buckets is anybody's, unless something denies it. */
	readonly listsBucketsToAll?: boolean;
	/** Root element of a document that has another name than at AWS, by operation. */
	readonly roots?: Readonly< Record< string, readonly [ theirs: string, own: string ] > >;
}

export const hex = ( bytes: number ): string => randomBytes( bytes ).toString( 'hex' );

export const element = ( name: string, text: string ): string => `<${ name }>${ escapeXml( text ) }</${ name }>`;

/** `<Error>` with these elements, one after the other. */
export const errorDocument = ( elements: Readonly< Record< string, string > > ): string =>
	`${ DECLARATION }<Error>${ Object.entries( elements )
		.map( ( [ name, text ] ) => element( name, text ) )
		.join( '' ) }</Error>`;

/** The same error with another code, status or message. */
export const reworded = (
	{ status, details, headers }: S3Error,
	code: string,
	message: string,
	more: { readonly status?: number; readonly details?: ErrorDetails } = {}
): S3Error => new S3Error( more.status ?? status, code, message, { details: more.details ?? details, headers } );

/** A refusal without a reason, in one and the same words. */
export const plainly = ( message: string ) => (): S3Error => new S3Error( 403, 'AccessDenied', message );

/** “This is not implemented”, in these words. */
export const notImplemented = ( say: ( operation: string ) => string ) => ( operation: string ) =>
	new S3Error( 501, 'NotImplemented', say( operation ) );

export const BUCKET_SETTINGS_OF_AWS: readonly string[] = [
	'GetBucketOwnershipControls',
	'GetPublicAccessBlock',
	'GetBucketPolicyStatus',
];

export const NOT_IMPLEMENTED = 'A header you provided implies functionality that is not implemented';
