import { findProfile } from '../../../src/engine';
import type { MissingStatement, Policy, Report, Statement } from '../../../src/engine';
import { fileName } from '../../../src/engine/profiles/file-name';
import type { World, WorldPrincipal } from '../../../src/sandbox/world';
import { oracle } from '../oracle/oracle';
import type { Trial } from '../worlds/trial';
import { askedOf, witnessOf } from './rows';
import { runTrial } from './run-trial';
import type { TrialRun } from './run-trial';
import { pick } from './seeded';

/** S3 names one missing permission of a request at a time, so that a cure may take several tests. */
const MOST_ROUNDS = 4;

export type CureOutcome =
	| { readonly kind: 'not-needed' | 'not-by-identity' }
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

/** The required rows whose requests do not pass, by the oracle; files that are not there yet are the caller's own. */
async function failing( world: World, report: Report ): Promise< readonly string[] > {
	const failed: string[] = [];
	for ( const row of report.decisions.filter( ( { need } ) => need === 'required' ) ) {
		const witness = witnessOf( report, row );
		const asked = askedOf( report, row, witness, pluginKey( report ) );
		const isNew = row.operation === 'GetObject' && witness === undefined;
		const { verdict, action = '' } = await oracle( world, isNew ? { ...asked, ownAcl: '' } : asked );
		if ( verdict !== 'allowed' ) {
			failed.push( `${ row.action } ${ row.operation }: ${ verdict } ${ action }` );
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

/** Whether what the report says is missing, attached to the identity, makes every required request pass, where anything attached there can. */
export async function cure( { trial, report }: TrialRun, seed: number ): Promise< CureOutcome > {
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
	let current = report;
	for ( let rounds = 1; rounds <= MOST_ROUNDS; rounds++ ) {
		const more = cureOf( current );
		if ( more.length === 0 ) {
			break;
		}
		given = [ ...given, ...more ];
		const world = withStatements( trial.world, given );
		if ( ( await failing( world, report ) ).length === 0 ) {
			return { kind: 'cured', rounds };
		}
		( { report: current } = await runTrial( { ...trial, world }, { seed } ) );
	}
	const left = await failing( given.length > 0 ? withStatements( trial.world, given ) : trial.world, report );
	return { kind: 'uncured', truth: left.join( '; ' ) };
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
		return `it is not enough: ${ left.join( '; ' ) }`;
	}
	const action = pick( next, [ ...new Set( complete.Statement.flatMap( actionsOf ) ) ] );
	const rest = without( complete, action );
	const lacking =
		rest.length > 0 ? rest : [ { Effect: 'Allow' as const, Action: [ 'ec2:DescribeRegions' ], Resource: '*' } ];
	return ( await failing( soleGrant( trial, report, lacking ), fresh ) ).length > 0
		? undefined
		: `${ action } can be spared`;
}
