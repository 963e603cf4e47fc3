import { isPublicAcl } from '../authorize/acl';
import { isTold, refusal } from '../authorize/denial-message';
import { accessDenied, aclNotSupported, invalidArgument } from '../errors';
import type { BucketExchange } from '../exchange';
import { flavourOf } from '../flavours';
import { objectArn, ownershipOf } from '../state/bucket';
import type { CannedAcl } from '../world';

const CANNED: ReadonlySet< string > = new Set( [
	'private',
	'public-read',
	'public-read-write',
	'authenticated-read',
	'aws-exec-read',
	'bucket-owner-read',
	'bucket-owner-full-control',
	'log-delivery-write',
] );

const BLOCKED = 'because public ACLs are prevented by the BlockPublicAcls setting in S3 Block Public Access.';

/**
 * The canned ACL of a request.
 *
 * @throws {Error} InvalidArgument for a name S3 does not know.
 */
export function requestedAcl( { request, universe }: BucketExchange ): CannedAcl | undefined {
	const acl = flavourOf( universe.world ).ignoresAcls ? undefined : request.headers[ 'x-amz-acl' ];
	if ( acl !== undefined && acl !== '' && ! CANNED.has( acl ) ) {
		throw invalidArgument( '', 'x-amz-acl', acl );
	}
	return acl as CannedAcl | undefined;
}

/** Whether the request carries an ACL in the long form. */
export const hasGrants = ( { request }: BucketExchange ): boolean =>
	Object.keys( request.headers ).some( ( name ) => name.startsWith( 'x-amz-grant-' ) );

/**
 * Refuses a public ACL on a bucket that blocks them.
 *
 * @throws {Error} AccessDenied that names the setting.
 */
export function refusePublicAcl( exchange: BucketExchange, action: string, acl: CannedAcl | undefined ): void {
	const { bucket, caller, universe, key } = exchange;
	if ( acl === undefined || ! isPublicAcl( acl ) || ! bucket.config.publicAccessBlock?.BlockPublicAcls ) {
		return;
	}
	throw accessDenied(
		isTold( caller, bucket.config.owner, universe )
			? `${ refusal( caller, action, objectArn( bucket, key ) ) } ${ BLOCKED }`
			: undefined
	);
}

/**
 * Where ACLs are disabled, only those pass that give the bucket's owner everything and nobody else anything.
 *
 * @throws {Error} AccessControlListNotSupported.
 */
export function refuseDisabledAcl( exchange: BucketExchange, acl: CannedAcl | undefined ): void {
	const { bucket, caller } = exchange;
	const isOwnersPrivate = acl === 'private' && caller.kind === 'principal' && caller.account === bucket.config.owner;
	if ( hasGrants( exchange ) || ! ( acl === undefined || acl === 'bucket-owner-full-control' || isOwnersPrivate ) ) {
		throw aclNotSupported();
	}
}

/** Account that will own an uploaded object. */
export function ownerOf( exchange: BucketExchange, acl: CannedAcl | undefined ): string {
	const { bucket, caller } = exchange;
	const ownership = ownershipOf( bucket );
	const handsOver = ownership === 'BucketOwnerPreferred' && acl === 'bucket-owner-full-control';
	return caller.kind === 'anonymous' || ownership === 'BucketOwnerEnforced' || handsOver
		? bucket.config.owner
		: caller.account;
}
