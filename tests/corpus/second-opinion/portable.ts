import type { PolicyDocument, World } from '../../../src/sandbox/world';

type Json = Record< string, unknown >;

const statementsOf = ( { Statement }: PolicyDocument ): readonly Json[] => [ Statement ].flat() as Json[];

/** A pattern that both read alike: Ceph's star does not go back once it has gone on. */
const isPlainPattern = ( pattern: unknown ): boolean => ! /[*?].|\$\{/.test( String( pattern ) );

/** Conditions on the folder of a list, which both know. */
const isPlainCondition = ( condition: unknown ): boolean =>
	Object.entries( ( condition ?? {} ) as Json ).every(
		( [ operator, keys ] ) =>
			[ 'StringLike', 'StringEquals' ].includes( operator ) &&
			Object.entries( keys as Json ).every(
				( [ key, values ] ) => key === 's3:prefix' && [ values ].flat().every( isPlainPattern )
			)
	);

const isPlain = ( statement: Json ): boolean =>
	! ( 'NotAction' in statement || 'NotResource' in statement ) &&
	[ statement.Resource ].flat().every( isPlainPattern ) &&
	isPlainCondition( statement.Condition );

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
