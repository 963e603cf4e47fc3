import type { IamAction } from '../iam/action';
import { isIamAction } from '../iam/action';
import { partitionOf } from '../iam/arn';
import type { Statement } from '../iam/statement';
import type { Decision } from '../model/decision';
import { isDenial } from '../model/decision';
import type { ProviderId } from '../model/provider-id';
import type { AttachTo, MissingStatement, Who } from '../model/remedy';
import type { Identity } from '../model/report';
import type { Denial } from '../reading/denial-message';
import type { PolicyKind } from '../reading/policy-kind';
import { mayWantHeader } from '../reading/header-refusal';
import { readRefusal } from '../reading/refusal';
import { findProvider, isNotAsked, rightNames } from '../providers';
import { probes } from '../probes';
import { statementsFor } from './build-policy';
import { evidenceOf } from './evidence-of';
import { acceptedHeader } from './header-tries';
import { NOBODY } from './identity';
import { judgeLatest } from './judge-latest';
import { missingKeyStatement, unreadKeyStatement } from './missing-key';
import { ownership } from './owner';
import type { Seen } from './run';

interface Place {
	readonly attachTo: AttachTo;
	readonly who: Who;
}

const IDENTITY: Place = { attachTo: 'identity', who: 'account-admin' };
const BUCKET: Place = { attachTo: 'bucket-policy', who: 'bucket-owner' };
const PROVIDER: Place = { attachTo: 'provider', who: 'provider' };
/** The provider's own rights, whose names are known. */
const RIGHTS: Place = { attachTo: 'provider', who: 'account-admin' };

/** Where each kind of policy is attached, and who may change it. */
const PLACES: Readonly< Partial< Record< PolicyKind, Place > > > = {
	'identity-based': IDENTITY,
	'resource-based': BUCKET,
	'service control': { attachTo: 'scp', who: 'org-admin' },
	'resource control': { attachTo: 'rcp', who: 'org-admin' },
	'permissions boundary': { attachTo: 'boundary', who: 'account-admin' },
	session: { attachTo: 'session', who: 'account-admin' },
	'VPC endpoint': { attachTo: 'vpc-endpoint', who: 'account-admin' },
};

/** Who a bucket policy has to name: a user by its ARN; of a role only the account is known for sure. */
const principalOf = ( run: Seen, { arn, account, kind }: Identity ): Statement[ 'Principal' ] => ( {
	AWS: kind === 'user' ? arn : `arn:${ partitionOf( run.target ) }:iam::${ account }:root`,
} );

function denialOf( run: Seen, decision: Decision, identity: Identity ): Denial | undefined {
	const observation = run.observations.find( ( { id } ) => id === decision.observations[ 0 ] );
	const refusal = observation && readRefusal( evidenceOf( run, observation, identity ) );
	return refusal?.kind === 'worded' ? refusal.denial : undefined;
}

/** Every place that has to allow: a plain refusal in another account's bucket may come from either side. */
function placesOf( run: Seen, denial: Denial | undefined ): readonly Place[] {
	if ( run.target.provider !== 'aws' ) {
		const { rights } = findProvider( run.target.provider ) ?? {};
		const own = rights ? RIGHTS : PROVIDER;
		return [ rights?.kind === 'iam' ? IDENTITY : own ];
	}
	const named = denial?.policyKind && PLACES[ denial.policyKind ];
	if ( named ) {
		return [ named ];
	}
	return ownership( run ) === 'foreign' ? [ IDENTITY, BUCKET ] : [ IDENTITY ];
}

/** Stores with AWS's policies, of which no source tells whether they take an upload with an ACL without the right to set one. */
const MAY_ASK_ACL_RIGHT: readonly ProviderId[] = [ 'wasabi', 'ovh' ];

/**
 * What a refused upload may lack as well, where S3 said no more than that it is refused: the right to set the ACL that it carries. Other stores
 * do not ask for it (measured on Ceph) or have no such right (MinIO refuses a policy that names it, https://github.com/minio/minio/issues/11235).
 */
function alsoNeeded(
	run: Seen,
	{ decision, observations }: Decision,
	stores: readonly ProviderId[]
): readonly IamAction[] {
	const observation = run.observations.find( ( { id } ) => id === observations[ 0 ] );
	const isUpload = observation?.operation === 'PutObject' || observation?.operation === 'CreateMultipartUpload';
	const isAsked = stores.includes( run.target.provider ) && decision === 'denied' && isUpload;
	return isAsked && observation.request?.headers[ 'x-amz-acl' ] !== undefined ? [ 's3:PutObjectAcl' ] : [];
}

/** The header that a refused upload lacks, where the test has found it. */
function missingHeader( run: Seen, { observations: [ id ] }: Decision ): MissingStatement | undefined {
	const header = acceptedHeader( run );
	const observation = run.observations.find( ( seen ) => seen.id === id );
	const isUpload = observation?.operation === 'PutObject' || observation?.operation === 'CreateMultipartUpload';
	return header && isUpload && mayWantHeader( readRefusal( evidenceOf( run, observation, NOBODY ) ) )
		? {
				attachTo: 'bucket-policy',
				who: 'user',
				change: 'send-header',
				header: { name: header.name, value: header.value },
				sure: true,
			}
		: undefined;
}

function forDecision( run: Seen, decision: Decision, identity: Identity ): readonly MissingStatement[] {
	const sure = decision.decision !== 'unknown';
	const header = sure ? missingHeader( run, decision ) : undefined;
	if ( header ) {
		return [ header ];
	}
	const denial = sure ? denialOf( run, decision, identity ) : undefined;
	if ( decision.decision === 'explicitDeny' ) {
		const place = ( denial?.policyKind && PLACES[ denial.policyKind ] ) ?? IDENTITY;
		return [
			{ ...place, ...( denial?.policyArn ? { policyArn: denial.policyArn } : {} ), change: 'edit-deny', sure },
		];
	}
	if ( denial?.effect === 'bpa' || denial?.effect === 'ssec' ) {
		// No policy allows what the bucket's own setting refuses.
		return [ { ...BUCKET, change: 'none', sure } ];
	}
	const key = denial && missingKeyStatement( run, denial, identity );
	if ( key ) {
		return [ { ...key, change: 'add-allow', sure } ];
	}
	const actions =
		denial && isIamAction( denial.action )
			? [ denial.action ]
			: [ decision.action, ...alsoNeeded( run, decision, [ 'aws' ] ) ];
	const lacking = placesOf( run, denial ).flatMap( ( place ) =>
		place === RIGHTS
			? [
					{
						...place,
						change: 'none' as const,
						rights: rightNames( run.target.provider, actions.slice( 0, 1 ) ),
						sure,
					},
				]
			: statementsOf( run, place, actions, identity, sure )
	);
	const maybe = denial ? [] : alsoNeeded( run, decision, MAY_ASK_ACL_RIGHT );
	return [ ...lacking, ...statementsOf( run, IDENTITY, maybe, identity, false ) ];
}

const statementsOf = (
	run: Seen,
	place: Place,
	actions: readonly IamAction[],
	identity: Identity,
	sure: boolean
): readonly MissingStatement[] =>
	statementsFor( actions, run.target, run.profile ).map( ( statement ): MissingStatement => ( {
		...place,
		change: place === PROVIDER ? 'none' : 'add-allow',
		statement: place === BUCKET ? { ...statement, Principal: principalOf( run, identity )! } : statement,
		sure,
	} ) );

/** Whether a plain upload passed: then it is not uploading as such that lacks a permission. */
const isPlainAllowed = ( run: Seen ): boolean => judgeLatest( run, probes.putObject )?.decision === 'allowed';

/** An unknown row says nothing that another answer about its action has not said. */
function isSpoken( run: Seen, { action, decision }: Decision, decisions: readonly Decision[] ): boolean {
	const others = decisions.filter( ( other ) => other.action === action && other.need === 'required' );
	return (
		decision === 'unknown' &&
		( others.some( ( other ) => other.decision !== 'unknown' ) ||
			( action === 's3:PutObject' && isPlainAllowed( run ) ) )
	);
}

/**
 * What each required row lacks. An explicit deny never becomes an “allow”: nothing that is added helps against it.
 */
export function missingStatements(
	run: Seen,
	decisions: readonly Decision[],
	identity: Identity
): readonly MissingStatement[] {
	const lacking = decisions.filter(
		( row ) =>
			row.need === 'required' &&
			row.decision !== 'allowed' &&
			// No right helps where there is nothing that it could be for.
			row.reason !== 'not-offered' &&
			! isNotAsked( run.target.provider, row ) &&
			! isSpoken( run, row, decisions )
	);
	const denied = lacking.filter( ( { decision } ) => isDenial( decision ) );
	const open = lacking.filter( ( row ) => ! denied.includes( row ) );
	return merge( [
		...[ ...denied, ...open ].flatMap( ( decision ) => forDecision( run, decision, identity ) ),
		...open.flatMap( ( decision ) => unreadKeyStatement( run, decision ) ),
	] );
}

/** Statements for the same place and resource become one. */
function merge( missing: readonly MissingStatement[] ): readonly MissingStatement[] {
	const merged = new Map< string, MissingStatement >();
	for ( const one of missing ) {
		const { Action, ...rest } = one.statement ?? { Action: [] };
		const key = JSON.stringify( [ one.header, one.attachTo, one.change, one.sure, one.policyArn, rest ] );
		const earlier = merged.get( key );
		const actions = [ earlier?.statement?.Action ?? [], Action ].flat();
		const rights = one.rights && [ ...new Set( [ ...( earlier?.rights ?? [] ), ...one.rights ] ) ];
		merged.set( key, {
			...one,
			...( one.statement ? { statement: { ...one.statement, Action: [ ...new Set( actions ) ] } } : {} ),
			...( rights ? { rights } : {} ),
		} );
	}
	return [ ...merged.values() ];
}
