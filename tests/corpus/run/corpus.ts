import { addUp, checkTrial } from './check-trial';
import type { Counts, Fault, Parts } from './check-trial';
import { seedOf, trialOf } from './seeded';

/** The worlds of one seed from one number on, every so many. */
export interface Share {
	readonly seed: number;
	readonly worlds: number;
	readonly first: number;
	readonly step: number;
	/** Percent of the worlds that are at another store than AWS; absent: as many as usual. */
	readonly otherStores?: number | undefined;
}

export interface FoundFault extends Fault {
	/** Number of the world. */
	readonly index: number;
}

export interface Tally {
	readonly counts: Counts;
	readonly faults: readonly FoundFault[];
}

/** What is asked of a world, by its number: a cure of every fourth, a disturbance of another fourth, HTTP of every fiftieth. */
export const partsOf = ( seed: number, index: number ): Parts => ( {
	seed: seedOf( seed, index ),
	http: index % 50 === 49,
	cures: index % 4 === 0,
	harms: index % 4 === 1,
} );

async function checkOne( seed: number, index: number, otherStores?: number ): Promise< Tally > {
	const parts = partsOf( seed, index );
	try {
		const { counts, faults } = await checkTrial( trialOf( parts.seed, otherStores ), parts );
		return { counts, faults: faults.map( ( fault ) => ( { ...fault, index } ) ) };
	} catch ( error ) {
		return { counts: { worlds: 1 }, faults: [ { kind: 'wrong', what: `failed: ${ String( error ) }`, index } ] };
	}
}

/** Checks a share of a corpus, a world at a time. */
export async function checkShare( { seed, worlds, first, step, otherStores }: Share ): Promise< Tally > {
	const tallies: Tally[] = [];
	for ( let index = first; index < worlds; index += step ) {
		tallies.push( await checkOne( seed, index, otherStores ) );
	}
	return join( tallies );
}

export const join = ( tallies: readonly Tally[] ): Tally => ( {
	counts: addUp( tallies.map( ( { counts } ) => counts ) ),
	faults: tallies.flatMap( ( { faults } ) => faults ).sort( ( a, b ) => a.index - b.index ),
} );
