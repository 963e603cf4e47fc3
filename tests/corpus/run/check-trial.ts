import { hasPolicies } from '../worlds/at-store';
import type { Trial } from '../worlds/trial';
import { checkLeastPolicy, cure } from './cure';
import { disturb, harmDone } from './harm';
import { judgeRows } from './rows';
import { runTrial } from './run-trial';
import type { TrialRun } from './run-trial';
import { findSplits } from './samples';
import { numbers } from '../worlds/numbers';

export const FAULT_KINDS = [ 'wrong', 'settleable', 'overgeneralised', 'uncured', 'notMinimal', 'harmed' ] as const;
export type FaultKind = ( typeof FAULT_KINDS )[ number ];

/** Something that the doctor got wrong in a world. */
export interface Fault {
	readonly kind: FaultKind;
	readonly what: string;
}

/** What is asked of a world beside its rows. */
export interface Parts {
	readonly seed: number;
	/** Over HTTP instead of a call. */
	readonly http?: boolean;
	readonly cures?: boolean;
	readonly harms?: boolean;
}

/** Countable things by name. */
export type Counts = Readonly< Record< string, number > >;

export interface Checked {
	readonly counts: Counts;
	readonly faults: readonly Fault[];
}

/** Actions that are asked for at every shape of the plugin's names. */
const ASKED_EVERYWHERE = new Set( [ 'UploadPart', 'AbortMultipartUpload' ] );

async function checkSplits( run: TrialRun, seed: number ): Promise< Checked > {
	const splits = await findSplits( run, seed );
	const told = new Set(
		run.report.findings
			.filter( ( { diagnosis } ) => diagnosis === 'policy-matches-only-some-keys' )
			.flatMap( ( { actions } ) => actions )
	);
	const visible = new Set(
		splits.filter( ( { row } ) => ASKED_EVERYWHERE.has( row.operation ) ).map( ( { row } ) => row.action )
	);
	// A refusal of what is not needed is no finding.
	const silent = splits.filter(
		( { row } ) => ! told.has( row.action ) && ( row.need === 'required' || row.need === 'optional' )
	);
	return {
		counts: {
			split: splits.length,
			splitAtOneKey: silent.filter( ( { row } ) => ! visible.has( row.action ) ).length,
		},
		faults: silent
			.filter( ( { row } ) => visible.has( row.action ) )
			.map( ( { row, key, truth } ) => ( {
				kind: 'overgeneralised',
				what: `${ row.action } ${ row.operation }: ${ row.decision } on ${ row.resource }, and ${ truth } on ${ key }`,
			} ) ),
	};
}

async function checkCure( run: TrialRun, seed: number ): Promise< Checked > {
	if ( run.report.policy.complete.Statement.length === 0 || ! hasPolicies( run.trial.world ) ) {
		// A profile that needs nothing lacks nothing, and where rights are no policies no statement can cure.
		return { counts: {}, faults: [] };
	}
	const outcome = await cure( run, seed );
	const spare = await checkLeastPolicy( run, numbers( seed ) );
	return {
		counts: {
			cures: 1,
			...( outcome.kind === 'cured'
				? { cured: 1, [ `curedIn${ outcome.rounds }` ]: 1 }
				: { [ outcome.kind ]: 1 } ),
		},
		faults: [
			...( outcome.kind === 'uncured' ? [ { kind: 'uncured' as const, what: outcome.truth } ] : [] ),
			...( spare === undefined ? [] : [ { kind: 'notMinimal' as const, what: spare } ] ),
		],
	};
}

async function checkRows( run: TrialRun ): Promise< Checked > {
	const { faults, reasons, decisions, unknown, unknownRequired } = await judgeRows( run );
	return {
		counts: {
			worlds: 1,
			decisions,
			unknown,
			unknownRequired,
			[ `verdict ${ run.report.verdict }` ]: 1,
			...Object.fromEntries(
				Object.entries( reasons ).map( ( [ reason, count ] ) => [ `reason ${ reason }`, count ] )
			),
			[ `flavour ${ run.trial.world.flavour ?? 'aws' }` ]: 1,
			[ `profile ${ run.report.profile }` ]: 1,
			...( run.waves > 5 ? { longRuns: 1 } : {} ),
		},
		faults: faults.map( ( { kind, row, said, truth } ) => ( {
			kind,
			what: `${ row }: said ${ said }, is ${ truth }`,
		} ) ),
	};
}

async function checkHarm( trial: Trial, seed: number ): Promise< Checked > {
	const disturbed = await disturb( trial, seed, numbers( seed + 1 ) );
	return {
		counts: { disturbed: 2 },
		faults: disturbed.map( ( { how, harm } ) => ( { kind: 'harmed', what: `${ how }: ${ harm }` } ) ),
	};
}

/** Sums by name. */
export function addUp( all: readonly Counts[] ): Counts {
	const sums: Record< string, number > = {};
	for ( const counts of all ) {
		for ( const [ name, count ] of Object.entries( counts ) ) {
			sums[ name ] = ( sums[ name ] ?? 0 ) + count;
		}
	}
	return sums;
}

/** Tests a world and holds everything that the report says, and everything that the test did, against the truth. */
export async function checkTrial(
	trial: Trial,
	{ seed, http = false, cures = false, harms = false }: Parts
): Promise< Checked > {
	const run = await runTrial( trial, { seed, http } );
	const harm = harmDone( run, false );
	const parts = [
		await checkRows( run ),
		await checkSplits( run, seed ),
		...( cures ? [ await checkCure( run, seed ) ] : [] ),
		...( harms ? [ await checkHarm( trial, seed ) ] : [] ),
	];
	return {
		counts: addUp( [ ...parts.map( ( { counts } ) => counts ), http ? { http: 1 } : {} ] ),
		faults: [
			...parts.flatMap( ( { faults } ) => faults ),
			...( harm === undefined ? [] : [ { kind: 'harmed' as const, what: harm } ] ),
		],
	};
}
