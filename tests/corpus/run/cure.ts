import { findProfile } from '../../../src/engine';
import type { Decision, MissingStatement, Policy, Report, Statement } from '../../../src/engine';
import { fileName } from '../../../src/engine/profiles/file-name';
import type { World, WorldPrincipal } from '../../../src/sandbox/world';
import { oracle } from '../oracle/oracle';
import type { Trial } from '../worlds/trial';
import { excuse } from './reasons';
import { askedOf, witnessOf } from './rows';
import { runTrial } from './run-trial';
import type { TrialRun } from './run-trial';
import { pick } from '../worlds/numbers';

/** S3 names one missing permission of a request at a time, so that a cure may take several tests. */
const MOST_ROUNDS = 4;

export type CureOutcome =
	| { readonly kind: 'not-needed' | 'not-by-identity' | 'out-of-sight' }
	| { readonly kind: 'cured'; readonly rounds: number }
	| { readonly kind: 'uncured'; readonly truth: string };

const policyOf = ( statements: readonly Statement[] ): Policy => ( { Version: '2012-10-17', Statement: statements } );

/** The world in which the caller has these statements too. */
function withStatements( world: World, statements: readonly Statement[] ): World {
	const added = { name: 'cure', document: policyOf( statements ) as unknown as Record< string, unknown > };
	const holds = ( { accessKeys }: WorldPrincipal ) => accessKeys.some( ( { id } ) => id === world.typed.accessKeyId );
	return {
		...world,
		principals: ( world.principals ?? [] ).map( ( principal ) =>
			holds( principal ) ? { ...principal, policies: [ ...( principal.policies ?? [] ), added ] } : principal
		),
	};
}

/** A file of the plugin's: what a row means that nobody was asked about. */
const pluginKey = ( { target, profile }: Report ): string =>
	`${ target.keyPrefix }${ fileName( findProfile( profile )?.shapes[ 0 ] ?? 'file' ) }`;

/** A required row whose request does not pass, and at which action. */
interface Failing {
	readonly row: Decision;
	readonly at: string;
	readonly verdict: string;
}

const describe = ( failed: readonly Failing[] ): string =>
	failed.map( ( { row, at, verdict } ) => `${ row.action } ${ row.operation }: ${ verdict } ${ at }` ).join( '; ' );

/** The required rows whose requests do not pass, by the oracle; files that are not there yet are the caller's own. */
async function failing( world: World, report: Report ): Promise< readonly Failing[] > {
	const failed: Failing[] = [];
	for ( const row of report.decisions.filter( ( { need } ) => need === 'required' ) ) {
		const witness = witnessOf( report, row );
		const asked = askedOf( report, row, witness, pluginKey( report ) );
		// Outside AWS whoever wrote a file may read it anyway: there the plugin's older files count.
		const isNew = row.operation === 'GetObject' && witness === undefined && world.flavour === undefined;
		const { verdict, action = '' } = await oracle( world, isNew ? { ...asked, ownAcl: '' } : asked );
		if ( verdict !== 'allowed' ) {
			failed.push( { row, at: action, verdict } );
		}
	}
	return failed;
}

const EVERYTHING: Statement = { Effect: 'Allow', Action: [ 's3:*', 'kms:*' ], Resource: '*' };

const cureOf = ( { policy }: Report ): readonly Statement[] =>
	policy.missing.flatMap( ( { attachTo, change, statement }: MissingStatement ) =>
		attachTo === 'identity' && change === 'add-allow' && statement ? [ statement ] : []
	);

/** Reasons for which a test writes nothing. */
const NOT_WRITTEN: ReadonlySet< string > = new Set( [ 'read-only', 'owner-unconfirmed', 'object-lock' ] );

/**
 * Whether no report could name what is left: an encryption key's right to read, where no list shows a file and the bucket's encryption is not to
 * be read. The report of the world so far must say so: the row unknown, for nothing to read, and that reason true.
 */
async function isOutOfSight( run: TrialRun, left: readonly Failing[] ): Promise< boolean > {
	const encryption = { operation: 'GetBucketEncryption', key: '', headers: {}, query: {} };
	if ( ( await oracle( run.trial.world, encryption ) ).verdict === 'allowed' ) {
		return false;
	}
	for ( const { row, at } of left ) {
		const now = run.report.decisions.find(
			( { action, operation } ) => action === row.action && operation === row.operation
		);
		const isOpen = now?.decision === 'unknown' && now.reason === 'nothing-to-read';
		if ( ! isOpen || at !== 'kms:Decrypt' || ( await excuse( run, now, askedOf( run.report, now, undefined ) ) ) ) {
			return false;
		}
	}
	return true;
}

/** Whether what the report says is missing, attached to the identity, makes every required request pass, where anything attached there can. */
export async function cure( run: TrialRun, seed: number ): Promise< CureOutcome > {
	const { trial, report } = run;
	// A test that may not write cannot see what an upload lacks: its ACL, its encryption key.
	if (
		report.decisions.some( ( { reason = '' } ) => NOT_WRITTEN.has( reason ) ) ||
		( await failing( trial.world, report ) ).length === 0
	) {
		return { kind: 'not-needed' };
	}
	if ( ( await failing( withStatements( trial.world, [ EVERYTHING ] ), report ) ).length > 0 ) {
		return { kind: 'not-by-identity' };
	}
	let given: readonly Statement[] = [];
	let current = run;
	for ( let rounds = 1; rounds <= MOST_ROUNDS; rounds++ ) {
		const more = cureOf( current.report );
		if ( more.length === 0 ) {
			break;
		}
		given = [ ...given, ...more ];
		const world = withStatements( trial.world, given );
		if ( ( await failing( world, report ) ).length === 0 ) {
			return { kind: 'cured', rounds };
		}
		current = await runTrial( { ...trial, world }, { seed } );
	}
	const left = await failing( current.trial.world, report );
	return ( await isOutOfSight( current, left ) )
		? { kind: 'out-of-sight' }
		: { kind: 'uncured', truth: describe( left ) };
}

const actionsOf = ( { Action }: Statement ): readonly string[] => [ Action ].flat();

const without = ( { Statement: statements }: Policy, action: string ): readonly Statement[] =>
	statements
		.map( ( statement ) => ( {
			...statement,
			Action: actionsOf( statement ).filter( ( one ) => one !== action ),
		} ) )
		.filter( ( { Action } ) => Action.length > 0 );

const isWithAcl = ( { policy }: Report ): boolean =>
	policy.complete.Statement.flatMap( actionsOf ).includes( 's3:PutObjectAcl' );

/** A bucket and a user with nothing but these statements: no other policy, no setting that is in the way. */
function soleGrant( { world }: Trial, report: Report, statements: readonly Statement[] ): World {
	const [ principal ] = world.principals ?? [];
	const [ account = '' ] = world.accounts.map( ( { id } ) => id );
	const [ bucket ] = world.buckets;
	const { organization: _, vpcEndpoint: __, secureTransport: ___, ...rest } = world;
	if ( ! principal || ! bucket ) {
		throw new Error( 'the world has nobody, or no bucket' );
	}
	return {
		...rest,
		accounts: [ { id: account } ],
		principals: [
			{
				arn: `arn:aws:iam::${ account }:user/site`,
				userId: principal.userId,
				accessKeys: principal.accessKeys.map( ( { id, secret } ) => ( { id, secret } ) ),
				policies: [
					{ name: 'sole', document: policyOf( statements ) as unknown as Record< string, unknown > },
				],
			},
		],
		// Where the plugin needs the right to set an ACL, the bucket must know ACLs.
		buckets: [
			{
				name: bucket.name,
				region: bucket.region,
				owner: account,
				ownership: isWithAcl( report ) ? 'ObjectWriter' : 'BucketOwnerEnforced',
			},
		],
	};
}

/** What is wrong with the report's least policy: it is not enough by itself, or one of its actions can be spared. */
export async function checkLeastPolicy(
	{ trial, report }: TrialRun,
	next: () => number
): Promise< string | undefined > {
	const { complete } = report.policy;
	if ( complete.Statement.length === 0 ) {
		// The profile needs nothing.
		return undefined;
	}
	if ( report.target.acl.startsWith( 'public' ) && ! isWithAcl( report ) ) {
		// An ACL that the plugin does not send by itself: no bucket takes it without a right that the plugin does not ask for.
		return undefined;
	}
	const fresh: Report = { ...report, decisions: report.decisions.map( ( row ) => ( { ...row, observations: [] } ) ) };
	const left = await failing( soleGrant( trial, report, complete.Statement ), fresh );
	if ( left.length > 0 ) {
		return `it is not enough: ${ describe( left ) }`;
	}
	const action = pick( next, [ ...new Set( complete.Statement.flatMap( actionsOf ) ) ] );
	const rest = without( complete, action );
	const lacking =
		rest.length > 0 ? rest : [ { Effect: 'Allow' as const, Action: [ 'ec2:DescribeRegions' ], Resource: '*' } ];
	return ( await failing( soleGrant( trial, report, lacking ), fresh ) ).length > 0
		? undefined
		: `${ action } can be spared`;
}
