import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join as joinPath } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { accuracyPage } from './accuracy-page';
import { FAULT_KINDS } from './check-trial';
import { checkShare, join } from './corpus';
import type { FoundFault, Share, Tally } from './corpus';
import { secondOpinion } from '../second-opinion';
import { OTHER_STORES } from './seeded';
import { shrink } from './shrink';

const HELP = `npm run corpus -- --worlds N --seed S [--only W] [--minutes M] [--threads N] [--page FILE] [--counterexamples FOLDER]

Makes N worlds at random, tests each, and compares every word of the reports with what AWS would do. The last line is JSON.

--worlds N               how many (500)
--seed S                 which: the same number makes the same worlds (20261122)
--only W                 of these worlds the one with this number alone
--other-stores P         of a hundred worlds so many are at another store than AWS (20)
--threads N              side by side (as many as there are processors, at most 4)
--minutes M              begin no further 250 worlds after so many minutes; the figures are those of --worlds with the number that was done
--second-opinion         compare what reports say with what a Ceph RGW does, in the worlds that can be set up there; RGW_ENDPOINT,
                         RGW_ACCESS_KEY and RGW_SECRET_KEY name it and a user with the capabilities users=* and user-policy=*
--page FILE              write the figures as a page of the documentation
--counterexamples FOLDER write the smallest world of each kind of fault there
`;

/** Different kinds of fault that are shrunk and kept; more would say the same. */
const MOST_COUNTEREXAMPLES = 12;

function runWorker( share: Share ): Promise< Tally > {
	return new Promise( ( resolve, reject ) => {
		const worker = new Worker( __filename, { workerData: share } );
		worker.on( 'message', resolve );
		worker.on( 'error', reject );
	} );
}

/** Worlds that are begun together. */
const BLOCK = 250;

interface Effort {
	readonly otherStores: number;
	readonly minutes: number;
	readonly threads: number;
}

/** Every block that is begun is finished, so that the figures are those of the first so many worlds. */
async function checkAll( seed: number, worlds: number, { minutes, ...effort }: Effort ): Promise< Tally > {
	const end = Date.now() + minutes * 60_000;
	const tallies: Tally[] = [];
	for ( let first = 0; first < worlds && Date.now() < end; first += BLOCK ) {
		tallies.push( await checkBlock( seed, first, Math.min( first + BLOCK, worlds ), effort ) );
		process.stderr.write( `${ Math.min( first + BLOCK, worlds ) } of ${ worlds }\n` );
	}
	return join( tallies );
}

async function checkBlock(
	seed: number,
	from: number,
	worlds: number,
	{ threads, otherStores }: Omit< Effort, 'minutes' >
): Promise< Tally > {
	const shares = Array.from( { length: threads }, ( _, index ) => ( {
		seed,
		worlds,
		first: from + index,
		step: threads,
		otherStores,
	} ) );
	return join( await Promise.all( shares.map( runWorker ) ) );
}

/** One of each kind and row: the others are the same mistake. */
function different( faults: readonly FoundFault[] ): readonly FoundFault[] {
	const seen = new Map(
		[ ...faults ]
			.reverse()
			.map( ( fault ) => [ `${ fault.kind } ${ fault.what.replace( /\S*\/\S*/g, '' ).slice( 0, 70 ) }`, fault ] )
	);
	return [ ...seen.values() ].slice( 0, MOST_COUNTEREXAMPLES );
}

/** The figures that everyone asks for, in the words of docs/contracts.md. */
export function closingLine( { counts, faults }: Tally, seed: number ): Readonly< Record< string, number > > {
	const number = ( name: string ) => counts[ name ] ?? 0;
	const faulty = ( kind: string ) => faults.filter( ( fault ) => fault.kind === kind ).length;
	return {
		worlds: number( 'worlds' ),
		decisions: number( 'decisions' ),
		wrong: faulty( 'wrong' ),
		unknown: number( 'unknown' ),
		unknownRequired: number( 'unknownRequired' ),
		settleable: faulty( 'settleable' ),
		overgeneralised: faulty( 'overgeneralised' ),
		uncured: faulty( 'uncured' ),
		notMinimal: faulty( 'notMinimal' ),
		harmed: faulty( 'harmed' ),
		seed,
	};
}

interface Kept {
	readonly seed: number;
	readonly otherStores: number;
	readonly folder: string;
}

async function keep( faults: readonly FoundFault[], { seed, otherStores, folder }: Kept ): Promise< void > {
	await mkdir( folder, { recursive: true } );
	for ( const fault of different( faults ) ) {
		const found = await shrink( fault, seed, otherStores );
		const path = joinPath( folder, `${ fault.kind }-${ seed }-${ fault.index }.json` );
		await writeFile( path, `${ JSON.stringify( found, null, '\t' ) }\n` );
		process.stderr.write( `${ fault.what }\n  -> ${ path }\n` );
	}
}

const onlyWorld = ( seed: number, index: number, otherStores: number ): Share => ( {
	seed,
	worlds: index + 1,
	first: index,
	step: 1,
	otherStores,
} );

const toNumber = ( text: string ): number => {
	if ( ! /^\d{1,9}$/.test( text ) ) {
		throw new Error( `"${ text }" is no whole number` );
	}
	return Number( text );
};

/** Runs a corpus and answers with the exit code: 0 without a fault, 1 with one, 2 for arguments that cannot be used. */
export async function main( argv: readonly string[] ): Promise< number > {
	try {
		const { values } = parseArgs( {
			args: [ ...argv ],
			options: {
				worlds: { type: 'string', default: '500' },
				seed: { type: 'string', default: '20261122' },
				only: { type: 'string' },
				'other-stores': { type: 'string', default: String( OTHER_STORES ) },
				threads: { type: 'string', default: String( Math.min( availableParallelism(), 4 ) ) },
				minutes: { type: 'string', default: '100000' },
				page: { type: 'string' },
				counterexamples: { type: 'string' },
				'second-opinion': { type: 'boolean', default: false },
				help: { type: 'boolean', default: false },
			},
		} );
		if ( values.help ) {
			process.stdout.write( HELP );
			return 0;
		}
		const seed = toNumber( values.seed );
		if ( values[ 'second-opinion' ] ) {
			const asked = { env: process.env, seed, worlds: toNumber( values.worlds ) };
			return await secondOpinion( asked, ( line ) => process.stdout.write( `${ line }\n` ) );
		}
		const otherStores = toNumber( values[ 'other-stores' ] );
		const effort = {
			otherStores,
			minutes: toNumber( values.minutes ),
			threads: Math.max( 1, toNumber( values.threads ) ),
		};
		const tally =
			values.only === undefined
				? await checkAll( seed, toNumber( values.worlds ), effort )
				: await checkShare( onlyWorld( seed, toNumber( values.only ), otherStores ) );
		for ( const { kind, index, what } of tally.faults ) {
			const share = otherStores === OTHER_STORES ? '' : ` --other-stores ${ otherStores }`;
			const again = `npm run corpus -- --seed ${ seed } --only ${ index }${ share }`;
			process.stderr.write( `${ kind } in world ${ index }: ${ what }\n  again: ${ again }\n` );
		}
		const line = closingLine( tally, seed );
		// One world makes no figures.
		if ( values.page !== undefined && values.only === undefined ) {
			await writeFile( values.page, accuracyPage( tally, line ) );
		}
		if ( values.counterexamples !== undefined ) {
			await keep( tally.faults, { seed, otherStores, folder: values.counterexamples } );
		}
		process.stdout.write( `${ JSON.stringify( line ) }\n` );
		return FAULT_KINDS.some( ( kind ) => line[ kind ] !== 0 ) ? 1 : 0;
	} catch ( error ) {
		process.stderr.write( `corpus: ${ ( error as Error ).message }\n` );
		return 2;
	}
}
