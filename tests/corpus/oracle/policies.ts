import { runSimulation } from '@cloud-copilot/iam-simulate';
import type { Simulation } from '@cloud-copilot/iam-simulate';
import type { PolicyDocument } from '../../../src/sandbox/world';
import type { Context } from './context';
import { organizationOf } from './scene';
import type { Scene } from './scene';

export type PolicyAnswer = 'allowed' | 'implicitDeny' | 'explicitDeny';

/** One action on one literal resource. */
export interface Matter {
	readonly action: string;
	/** Literal ARN, or `*` for actions that have no resource. */
	readonly resource: string;
	/** Account that the resource belongs to. */
	readonly account: string;
	readonly context: Context;
	readonly resourcePolicy?: PolicyDocument | undefined;
	/** RestrictPublicBuckets, where the resource policy is a bucket's. */
	readonly isRestricted?: boolean;
	/** The caller need not be granted it, by its account or by the resource's; what denies or bounds holds all the same. */
	readonly isLent?: boolean;
}

const ANY: PolicyDocument = { Version: '2012-10-17', Statement: [ { Effect: 'Allow', Action: '*', Resource: '*' } ] };

export const statementsOf = ( document: PolicyDocument | undefined ): readonly Record< string, unknown >[] =>
	[ document?.Statement ?? [] ].flat() as Record< string, unknown >[];

const numbered = ( kind: string, documents: readonly PolicyDocument[] ) =>
	documents.map( ( policy, index ) => ( { name: `${ kind } ${ index + 1 }`, policy: readable( policy ) } ) );

const isAllow = ( { Effect }: Record< string, unknown > ): boolean => Effect === 'Allow';

/** Control policies of an account: none outside an organization, none for its management account. */
function controls( { world }: Scene, account: string, kind: 'scps' | 'rcps' ): readonly PolicyDocument[] {
	const { organization } = world;
	const isMember =
		organization &&
		account !== organization.managementAccount &&
		organizationOf( world, account ) === organization.id;
	return isMember ? ( organization[ kind ] ?? [] ).map( ( { document } ) => document ) : [];
}

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html */
function serviceControls( scene: Scene ): readonly PolicyDocument[] {
	const own = controls( scene, scene.callerAccount, 'scps' );
	const isAllowList = own.some( ( document ) => statementsOf( document ).some( isAllow ) );
	return own.length === 0 || isAllowList ? own : [ ANY, ...own ];
}

const asUnit = ( kind: string, documents: readonly PolicyDocument[] ) =>
	documents.length === 0 ? [] : [ { orgIdentifier: kind, policies: numbered( kind, documents ) } ];

function identityDocuments( { principal }: Scene ): readonly PolicyDocument[] {
	if ( principal.arn.endsWith( ':root' ) ) {
		return [ ANY ];
	}
	const { policies = [], groups = [] } = principal;
	return [ ...policies, ...groups.flatMap( ( group ) => group.policies ) ].map( ( { document } ) => document );
}

/** Session policies grant together: one document with the statements of all. */
function sessionDocument( { accessKey }: Scene ): PolicyDocument | undefined {
	const { sessionPolicies = [] } = accessKey;
	return sessionPolicies.length === 0
		? undefined
		: {
				Version: '2012-10-17',
				Statement: sessionPolicies
					.flatMap( ( { document } ) => statementsOf( document ) )
					.map( ( statement, index ) => ( { ...statement, Sid: `S${ index }` } ) ),
			};
}

// To the simulator a star in a request is a pattern, and it then answers for parts of it. No policy of a world holds this character.
const STAR = '\uF8FF';
const withoutStars = ( arn: string ): string => ( arn === '*' ? arn : arn.split( '*' ).join( STAR ) );

/** In a resource `${*}` is a star and no pattern; here it is what the request's star has become. */
const readable = ( document: PolicyDocument ): PolicyDocument => {
	const ofResource = ( name: string ) => name === 'Resource' || name === 'NotResource';
	const read = ( value: unknown ): unknown =>
		Array.isArray( value ) ? value.map( read ) : String( value ).split( '${*}' ).join( STAR );
	return {
		...document,
		Statement: statementsOf( document ).map( ( statement ) =>
			Object.fromEntries(
				Object.entries( statement ).map( ( [ name, value ] ) => [
					name,
					ofResource( name ) ? read( value ) : value,
				] )
			)
		),
	};
};

/** The same policies, with the action granted by the caller's account and by the resource's. */
function lend( { principal, callerAccount, ...scene }: Scene, { action, resourcePolicy, ...matter }: Matter ) {
	const grant = { Effect: 'Allow', Action: action, Resource: '*' };
	const toCaller = { ...grant, Principal: { AWS: `arn:aws:iam::${ callerAccount }:root` } };
	const own = { name: 'lent', document: { Version: '2012-10-17', Statement: [ grant ] } };
	return {
		scene: {
			...scene,
			callerAccount,
			principal: { ...principal, policies: [ ...( principal.policies ?? [] ), own ] },
		},
		matter: {
			...matter,
			action,
			resourcePolicy: { Version: '2012-10-17', Statement: [ ...statementsOf( resourcePolicy ), toCaller ] },
			isLent: false,
		},
	};
}

/**
 * What all policies together say (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html).
 * Throws where the simulator does not answer for exactly one resource.
 */
export async function askPolicies( scene: Scene, matter: Matter ): Promise< PolicyAnswer > {
	if ( matter.isLent ) {
		const lent = lend( scene, matter );
		return askPolicies( lent.scene, lent.matter );
	}
	const { principal, world } = scene;
	const session = sessionDocument( scene );
	const endpoint = world.vpcEndpoint?.policy;
	const simulation: Simulation = {
		request: {
			principal: principal.arn,
			action: matter.action,
			resource: { resource: withoutStars( matter.resource ), accountId: matter.account },
			contextVariables: matter.context,
		},
		identityPolicies: numbered( 'identity', identityDocuments( scene ) ),
		serviceControlPolicies: asUnit( 'scp', serviceControls( scene ) ),
		resourceControlPolicies: asUnit( 'rcp', controls( scene, matter.account, 'rcps' ) ),
		additionalSettings: { s3: { blockPublicAccess: matter.isRestricted ?? false } },
		...( matter.resourcePolicy ? { resourcePolicy: readable( matter.resourcePolicy ) } : {} ),
		...( principal.boundary
			? { permissionBoundaryPolicies: numbered( 'boundary', [ principal.boundary.document ] ) }
			: {} ),
		...( session ? { sessionPolicy: readable( session ) } : {} ),
		...( endpoint ? { vpcEndpointPolicies: numbered( 'endpoint', [ endpoint ] ) } : {} ),
	};
	const answer = await runSimulation( simulation, {} );
	if ( answer.resultType !== 'single' ) {
		throw new Error( `${ matter.action } on ${ matter.resource }: ${ JSON.stringify( answer ) }` );
	}
	switch ( answer.overallResult ) {
		case 'Allowed':
			return 'allowed';
		case 'ImplicitlyDenied':
			return 'implicitDeny';
		case 'ExplicitlyDenied':
			return 'explicitDeny';
		default:
			throw new Error( `${ matter.action } on ${ matter.resource }: ${ answer.overallResult }` );
	}
}
