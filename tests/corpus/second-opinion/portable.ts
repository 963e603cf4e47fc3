import type { PolicyDocument, World } from '../../../src/sandbox/world';
import { isPlain } from '../worlds/plain';

type Json = Record< string, unknown >;

const statementsOf = ( { Statement }: PolicyDocument ): readonly Json[] => [ Statement ].flat() as Json[];

/** The policies of the world's only user, its groups' among them. */
export const policiesOf = ( { principals = [] }: World ): readonly PolicyDocument[] =>
	principals.flatMap( ( { policies = [], groups = [] } ) =>
		[ ...policies, ...groups.flatMap( ( group ) => group.policies ) ].map( ( { document } ) => document )
	);

/** Whether the world can be set up at Ceph and means the same there: one user with policies of its own, and a bucket without AWS's own features. */
export function isPortable( world: World ): boolean {
	const [ user, ...others ] = world.principals ?? [];
	const [ bucket, ...more ] = world.buckets;
	if ( ! user || ! bucket || others.length + more.length > 0 || bucket.name !== world.typed.bucket ) {
		return false;
	}
	const isAwsOnly =
		world.organization ??
		world.vpcEndpoint ??
		world.clock ??
		world.faults ??
		user.boundary ??
		bucket.policy ??
		bucket.objectLock ??
		bucket.encryption ??
		bucket.requesterPays ??
		bucket.uploads ??
		bucket.lifecycle;
	const account = /^arn:aws:iam::(\d+):user\//.exec( user.arn )?.[ 1 ];
	const isPlainObject = ( object: Json ) =>
		[ 'owner', 'acl', 'storageClass', 'kmsKey', 'deleteMarker', 'retainUntil', 'legalHold' ].every(
			( name ) => ! ( name in object )
		);
	return (
		isAwsOnly === undefined &&
		account === bucket.owner &&
		world.typed.sessionToken === undefined &&
		( bucket.objects ?? [] ).every( ( object ) => isPlainObject( object as unknown as Json ) ) &&
		policiesOf( world ).flatMap( statementsOf ).every( isPlain )
	);
}
