import type { PolicyDocument, WorldObject } from '../../../src/sandbox/world';
import { statementsOf } from './policies';
import { isAclFree, PUBLIC_ACLS } from './scene';
import type { Scene } from './scene';

/** Permissions that an ACL can give on an object, and the actions that they stand for. */
const READ = [ 's3:GetObject', 's3:GetObjectVersion' ];
const READ_ACP = [ 's3:GetObjectAcl', 's3:GetObjectVersionAcl' ];
const WRITE_ACP = [ 's3:PutObjectAcl', 's3:PutObjectVersionAcl' ];

interface Grant {
	/** Account id, or everyone. */
	readonly to: string;
	readonly actions: readonly string[];
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#canned-acl */
function grantsOf( { bucket }: Scene, { owner = bucket.owner, acl = 'private' }: WorldObject ): readonly Grant[] {
	const grants: Grant[] = [ { to: owner, actions: [ ...READ, ...READ_ACP, ...WRITE_ACP ] } ];
	if ( PUBLIC_ACLS.has( acl ) && bucket.publicAccessBlock?.IgnorePublicAcls !== true ) {
		// Whoever signs a request is an authenticated user too.
		grants.push( { to: 'everyone', actions: READ } );
	}
	if ( acl === 'bucket-owner-full-control' ) {
		grants.push( { to: bucket.owner, actions: [ ...READ, ...READ_ACP, ...WRITE_ACP ] } );
	}
	if ( acl === 'bucket-owner-read' ) {
		grants.push( { to: bucket.owner, actions: [ ...READ, ...READ_ACP ] } );
	}
	return grants;
}

/** The bucket policy with what the object's ACL grants for this action; undefined where it grants nothing. */
export function withAcl(
	scene: Scene,
	policy: PolicyDocument | undefined,
	action: string,
	resource: string,
	object: WorldObject | undefined
): PolicyDocument | undefined {
	if ( ! object || isAclFree( scene.bucket ) ) {
		return undefined;
	}
	const granted = grantsOf( scene, object )
		.filter( ( { actions } ) => actions.includes( action ) )
		.map( ( { to } ) => ( {
			Effect: 'Allow',
			Principal: to === 'everyone' ? '*' : { AWS: `arn:aws:iam::${ to }:root` },
			Action: action,
			Resource: resource,
		} ) );
	return granted.length === 0
		? undefined
		: { Version: '2012-10-17', Statement: [ ...statementsOf( policy ), ...granted ] };
}

/**
 * The bucket's policy as it holds for objects of another account: its allows do not reach them, its denies do.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-policy-language-overview.html
 */
export function deniesOnly( policy: PolicyDocument | undefined ): PolicyDocument | undefined {
	const denies = statementsOf( policy ).filter( ( { Effect } ) => Effect === 'Deny' );
	return denies.length === 0 ? undefined : { Version: '2012-10-17', Statement: denies };
}
