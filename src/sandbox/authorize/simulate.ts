import { anonymousPrincipal, type RequestAnalysis, type Simulation } from '@cloud-copilot/iam-simulate';
import type { Universe } from '../state/universe';
import type { Caller } from '../signature/caller';
import type { PolicyDocument } from '../world';
import { askSimulator } from './ask-simulator';
import type { ConditionContext } from './context';
import { literalArn, literalStars } from './literal';
import { ALLOWED, type Decision, type Denial, type PolicyLayer } from './decision';
import {
	boundaries,
	identityPolicies,
	resourceControlPolicies,
	serviceControlPolicies,
	sessionPolicy,
	type NamedPolicy,
} from './policies';

/** One question to the policies. */
export interface Question {
	readonly action: string;
	/** Literal ARN, or `*` for actions without a resource. */
	readonly arn: string;
	/** Account that owns the resource. */
	readonly account: string;
	readonly resourcePolicy?: PolicyDocument;
	readonly restrictPublicBuckets?: boolean;
	readonly context: ConditionContext;
}

/** The decision, and whether the resource's own policy speaks for the caller or its account. */
export interface Outcome {
	readonly decision: Decision;
	readonly resourceGrants: boolean;
}

type Analysis = { result: string; denyStatements: readonly DenyStatement[] };
type DenyStatement = { policyId?: string | undefined; statement: { index: () => number } };

/** Evaluation stops at the first explicit deny; the order decides which one is named when several deny. */
function explicitDenial(
	analysis: RequestAnalysis,
	arnOf: ( layer: PolicyLayer, statement: DenyStatement ) => string | undefined
): Denial | undefined {
	const layers: [ PolicyLayer, Analysis | undefined ][] = [
		[ 'rcp', control( analysis.rcpAnalysis ) ],
		[ 'scp', control( analysis.scpAnalysis ) ],
		[ 'endpoint', analysis.endpointAnalysis ],
		[ 'resource', analysis.resourceAnalysis ],
		[ 'boundary', analysis.permissionBoundaryAnalysis ],
		[ 'session', analysis.sessionAnalysis ],
		[ 'identity', analysis.identityAnalysis ],
	];
	for ( const [ layer, found ] of layers ) {
		const statement = found?.denyStatements[ 0 ];
		if ( statement ) {
			const policyArn = arnOf( layer, statement );
			return { isAllowed: false, effect: 'explicit', layer, ...( policyArn ? { policyArn } : {} ) };
		}
	}
	return undefined;
}

function control(
	analysis: RequestAnalysis[ 'scpAnalysis' ] | RequestAnalysis[ 'rcpAnalysis' ]
): Analysis | undefined {
	return (
		analysis && {
			result: analysis.result,
			denyStatements: analysis.ouAnalysis.flatMap( ( unit ) => unit.denyStatements ),
		}
	);
}

const resourceGrants = ( analysis: RequestAnalysis ): boolean =>
	[ 'Allowed', 'AllowedForAccount' ].includes( analysis.resourceAnalysis?.result ?? '' );

function implicitLayer( analysis: RequestAnalysis, caller: Caller ): PolicyLayer {
	const lacks = ( part: { result: string } | undefined ) => part !== undefined && part.result !== 'Allowed';
	if ( caller.kind === 'anonymous' ) {
		return lacks( analysis.endpointAnalysis ) ? 'endpoint' : 'resource';
	}
	if ( lacks( analysis.scpAnalysis ) ) {
		return 'scp';
	}
	if ( lacks( analysis.endpointAnalysis ) ) {
		return 'endpoint';
	}
	if ( lacks( analysis.identityAnalysis ) ) {
		return 'identity';
	}
	if ( ! analysis.sameAccount && ! resourceGrants( analysis ) ) {
		return 'resource';
	}
	return lacks( analysis.permissionBoundaryAnalysis ) ? 'boundary' : 'session';
}

/** Policies as the simulator wants them, read for one ARN. */
const named = ( policies: readonly NamedPolicy[], arn: string ) =>
	policies.map( ( { name, policy } ) => ( { name, policy: literalStars( policy, arn ) } ) );

const units = ( policies: readonly NamedPolicy[], arn: string ) =>
	policies.length === 0 ? [] : [ { orgIdentifier: 'account', policies: named( policies, arn ) } ];

/**
 * Asks the simulator.
 *
 * @throws {Error} Where the simulator refuses the question or answers for a pattern: a fault of the world or of the sandbox.
 */
export async function simulate( universe: Universe, caller: Caller, question: Question ): Promise< Outcome > {
	const { arn, resourcePolicy } = question;
	const identity = identityPolicies( caller );
	const scps = serviceControlPolicies( universe, caller );
	const rcps = resourceControlPolicies( universe, question.account );
	const boundary = boundaries( caller );
	const session = sessionPolicy( caller );
	const endpoint = universe.world.vpcEndpoint?.policy;
	const simulation: Simulation = {
		request: {
			principal: caller.kind === 'anonymous' ? anonymousPrincipal : caller.principal.arn,
			action: question.action,
			resource: { resource: literalArn( arn ), accountId: question.account },
			contextVariables: question.context,
		},
		identityPolicies: named( identity, arn ),
		serviceControlPolicies: units( scps, arn ),
		resourceControlPolicies: units( rcps, arn ),
		...( resourcePolicy ? { resourcePolicy: literalStars( resourcePolicy, arn ) } : {} ),
		...( boundary ? { permissionBoundaryPolicies: named( boundary, arn ) } : {} ),
		...( session ? { sessionPolicy: literalStars( session.document, arn ) } : {} ),
		...( endpoint ? { vpcEndpointPolicies: named( [ { name: 'endpoint', policy: endpoint } ], arn ) } : {} ),
		additionalSettings: { s3: { blockPublicAccess: question.restrictPublicBuckets ?? false } },
	};
	const answer = await askSimulator( simulation );
	if ( answer.resultType !== 'single' ) {
		throw new Error(
			`The simulator cannot decide ${ question.action } on ${ question.arn }: ${ JSON.stringify( answer ) }`
		);
	}
	const { analysis } = answer.result;
	if ( answer.overallResult === 'Allowed' ) {
		return { decision: ALLOWED, resourceGrants: resourceGrants( analysis ) };
	}
	const withArn = [ ...identity, ...scps, ...rcps, ...( boundary ?? [] ) ];
	const denial =
		explicitDenial( analysis, ( layer, { policyId, statement } ) =>
			layer === 'session'
				? session?.arnOf( statement.index() )
				: withArn.find( ( { name } ) => name === policyId )?.arn
		) ??
		// RestrictPublicBuckets stops the request without a statement; S3 words it as the bucket policy's deny.
		( answer.overallResult === 'ExplicitlyDenied'
			? ( { isAllowed: false, effect: 'explicit', layer: 'resource' } as const )
			: ( { isAllowed: false, effect: 'implicit', layer: implicitLayer( analysis, caller ) } as const ) );
	return { decision: denial, resourceGrants: resourceGrants( analysis ) };
}
