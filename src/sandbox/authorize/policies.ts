import type { Universe } from '../state/universe';
import type { Caller } from '../signature/caller';
import type { PolicyDocument, WorldControlPolicy, WorldPolicy } from '../world';

/** A policy under the name the simulator reports it by. */
export interface NamedPolicy {
	readonly name: string;
	readonly policy: PolicyDocument;
	readonly arn?: string;
}

const EVERYTHING: PolicyDocument = {
	Version: '2012-10-17',
	Statement: [ { Effect: 'Allow', Action: '*', Resource: '*' } ],
};

const statements = ( document: PolicyDocument ): Record< string, unknown >[] =>
	[ document.Statement ?? [] ].flat() as Record< string, unknown >[];

const named = ( kind: string, policies: readonly WorldPolicy[] ): NamedPolicy[] =>
	policies.map( ( policy, index ) => ( {
		name: `${ kind }-${ index }`,
		policy: policy.document,
		...( policy.arn ? { arn: policy.arn } : {} ),
	} ) );

export const isRoot = ( arn: string ): boolean => /:root$/.test( arn );

/** Policies of the user and of its groups; the account's root user may do everything that nothing else forbids. */
export function identityPolicies( caller: Caller ): NamedPolicy[] {
	if ( caller.kind === 'anonymous' ) {
		return [];
	}
	const { arn, policies = [], groups = [] } = caller.principal;
	return isRoot( arn )
		? [ { name: 'root', policy: EVERYTHING } ]
		: named( 'identity', [ ...policies, ...groups.flatMap( ( group ) => group.policies ) ] );
}

export function boundaries( caller: Caller ): NamedPolicy[] | undefined {
	const boundary = caller.kind === 'principal' ? caller.principal.boundary : undefined;
	return boundary && [ { name: 'boundary', policy: boundary.document, arn: boundary.arn } ];
}

/** Several session policies grant what any of them grants, so they are one policy with all their statements. */
export function sessionPolicy(
	caller: Caller
): { document: PolicyDocument; arnOf: ( statement: number ) => string | undefined } | undefined {
	const policies = caller.kind === 'principal' ? caller.accessKey.sessionPolicies : undefined;
	if ( ! policies?.length ) {
		return undefined;
	}
	const merged = policies.flatMap( ( { document, arn } ) =>
		statements( document ).map( ( { Sid: _, ...statement } ) => ( { statement, arn } ) )
	);
	return {
		document: { Version: '2012-10-17', Statement: merged.map( ( { statement } ) => statement ) },
		arnOf: ( statement ) => merged[ statement - 1 ]?.arn,
	};
}

function controlPolicies( universe: Universe, account: string, kind: 'service' | 'resource' ): NamedPolicy[] {
	const organization = universe.world.organization;
	// Neither kind of control policy applies to the management account.
	if (
		! organization ||
		universe.organizationOf( account ) !== organization.id ||
		account === organization.managementAccount
	) {
		return [];
	}
	const policies: readonly WorldControlPolicy[] =
		( kind === 'service' ? organization.scps : organization.rcps ) ?? [];
	return policies.map( ( { id, document } ) => ( {
		name: id,
		policy: document,
		arn: `arn:aws:organizations::${ organization.managementAccount }:policy/${ organization.id }/${ kind }_control_policy/${ id }`,
	} ) );
}

const grants = ( { policy }: NamedPolicy ): boolean =>
	statements( policy ).some( ( statement ) => statement.Effect === 'Allow' );

/** SCPs of the caller's account. FullAWSAccess stands beside them until one of them grants something itself. */
export function serviceControlPolicies( universe: Universe, caller: Caller ): NamedPolicy[] {
	const policies = caller.kind === 'principal' ? controlPolicies( universe, caller.account, 'service' ) : [];
	return policies.length === 0 || policies.some( grants )
		? policies
		: [ { name: 'FullAWSAccess', policy: EVERYTHING }, ...policies ];
}

/** RCPs of the account that owns the resource. */
export const resourceControlPolicies = ( universe: Universe, account: string ): NamedPolicy[] =>
	controlPolicies( universe, account, 'resource' );
