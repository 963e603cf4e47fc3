import { accessDenied } from '../errors';
import type { BucketExchange, Exchange } from '../exchange';
import { flavourOf } from '../flavours';
import type { S3Error } from '../s3-error';
import { aclsDisabled, bucketArn, objectArn, type ObjectVersion } from '../state/bucket';
import type { PolicyDocument } from '../world';
import { aclPolicy, deniesOf, mergePolicies } from './acl';
import { conditionContext, type ConditionContext } from './context';
import type { Decision, Denial } from './decision';
import { denialMessage } from './denial-message';
import { granted } from './grant';
import { simulate, type Question } from './simulate';

/** What an action is about, beyond the request itself. */
export interface Target {
	/** Object key; absent = the bucket. */
	readonly key?: string;
	/** The stored object, where one exists: its owner, ACL and tags count. */
	readonly object?: ObjectVersion | undefined;
	/** The caller has this right without a policy's grant; what denies or bounds it holds all the same. */
	readonly isGranted?: boolean;
	/** Condition keys that do not belong to this question although the request has them. */
	readonly without?: readonly string[];
}

const IMPLICIT_IDENTITY: Denial = { isAllowed: false, effect: 'implicit', layer: 'identity' };

/** A right that has not reached every server yet: the fault `denied-until`. */
function isNotYetGranted( { universe, operation }: Exchange, action: string ): boolean {
	return ( universe.world.faults ?? [] ).some(
		( fault ) =>
			fault.kind === 'denied-until' &&
			( fault.operation ?? operation ) === operation &&
			( fault.action ?? action ) === action &&
			universe.now().getTime() - universe.startedAt.getTime() < ( fault.seconds ?? 0 ) * 1000
	);
}

/** Who made a file keeps every right on it where the store has it so. */
function isMakers( { universe, caller }: BucketExchange, action: string, { object }: Target ): boolean {
	return (
		flavourOf( universe.world ).makersKeepFiles === true &&
		caller.kind === 'principal' &&
		object?.maker === caller.principal.arn &&
		! OWNER_KEEPS.has( action )
	);
}

const targetArn = ( { bucket }: BucketExchange, { key }: Target ) =>
	key === undefined ? bucketArn( bucket ) : objectArn( bucket, key );

/** An object that another account owns is out of the bucket policy's grants, not of its denies. */
const isForeign = ( { bucket }: BucketExchange, { object }: Target ): boolean =>
	object !== undefined && object.owner !== bucket.config.owner && ! aclsDisabled( bucket );

const OWNER_KEEPS: ReadonlySet< string > = new Set( [ 's3:DeleteObject', 's3:DeleteObjectVersion', 's3:PutObject' ] );

/** Asks the policies, then the ACLs, about one S3 action. */
export async function decide( exchange: BucketExchange, action: string, target: Target = {} ): Promise< Decision > {
	if ( isNotYetGranted( exchange, action ) ) {
		return IMPLICIT_IDENTITY;
	}
	const { bucket, universe } = exchange;
	const { config } = bucket;
	const foreign = isForeign( exchange, target ) && ! OWNER_KEEPS.has( action );
	const account = foreign ? ( target.object as ObjectVersion ).owner : config.owner;
	const ownPolicy = foreign ? deniesOf( config.policy ) : config.policy;
	const { caller, resourcePolicy } =
		target.isGranted || isMakers( exchange, action, target )
			? granted( exchange.caller, action, ownPolicy )
			: { caller: exchange.caller, resourcePolicy: ownPolicy };
	const dropped = target.without ?? [];
	const tags = Object.entries( target.object?.tags ?? {} );
	const all: ConditionContext = {
		...conditionContext( exchange, account, config.region ),
		...Object.fromEntries( tags.map( ( [ name, value ] ) => [ `s3:ExistingObjectTag/${ name }`, value ] ) ),
	};
	const context = Object.fromEntries( Object.entries( all ).filter( ( [ name ] ) => ! dropped.includes( name ) ) );
	const question: Question = { action, arn: targetArn( exchange, target ), account, context };
	const withPolicy = ( policy: PolicyDocument | undefined ): Question => ( {
		...question,
		...( policy ? { resourcePolicy: policy } : {} ),
	} );
	const { decision } = await simulate( universe, caller, {
		...withPolicy( resourcePolicy ),
		restrictPublicBuckets: config.publicAccessBlock?.RestrictPublicBuckets ?? false,
	} );
	const acl = aclPolicy( bucket, target.object );
	if ( decision.isAllowed || decision.effect === 'explicit' || ! acl ) {
		return decision;
	}
	return ( await simulate( universe, caller, withPolicy( mergePolicies( resourcePolicy, acl ) ) ) ).decision;
}

/** What the store says to a denial by the policies, in its own words. */
function refused(
	{ caller, universe }: Exchange,
	action: string,
	arn: string,
	account: string,
	denial: Denial
): S3Error {
	return (
		flavourOf( universe.world ).refusal?.( { action, arn, caller, denial } ) ??
		accessDenied( denialMessage( caller, action, arn, account, denial, universe ) )
	);
}

/** The 403 that S3 sends for a denial. */
export function denied( exchange: BucketExchange, action: string, target: Target, denial: Denial ): S3Error {
	return refused( exchange, action, targetArn( exchange, target ), exchange.bucket.config.owner, denial );
}

/**
 * Lets an action pass or ends the exchange.
 *
 * @throws {Error} AccessDenied.
 */
export async function requireAccess( exchange: BucketExchange, action: string, target: Target = {} ): Promise< void > {
	const decision = await decide( exchange, action, target );
	if ( ! decision.isAllowed ) {
		throw denied( exchange, action, target, decision );
	}
}

/**
 * The same for actions without a bucket that exists: ListAllMyBuckets, CreateBucket.
 *
 * @param  exchange The request and its sender.
 * @param  action   IAM action.
 * @param  arn      `*`, or the ARN of the bucket to be made.
 * @throws {Error} AccessDenied.
 */
export async function requireServiceAccess( exchange: Exchange, action: string, arn: string ): Promise< void > {
	const { caller, universe } = exchange;
	if ( caller.kind === 'anonymous' ) {
		throw accessDenied();
	}
	const context = conditionContext( exchange, caller.account, 'us-east-1' );
	const { decision } = isNotYetGranted( exchange, action )
		? { decision: IMPLICIT_IDENTITY }
		: await simulate( universe, caller, { action, arn, account: caller.account, context } );
	const isFree = flavourOf( universe.world ).listsBucketsToAll && action === 's3:ListAllMyBuckets';
	const isLacking = ! decision.isAllowed && decision.effect === 'implicit';
	if ( ! decision.isAllowed && ! ( isFree && isLacking ) ) {
		throw refused( exchange, action, arn, caller.account, decision );
	}
}
