import fc from 'fast-check';
import type { Random } from '../../../src/engine';
import { atStore, STORE_IDS } from '../worlds/at-store';
import { MODULUS, numbers, pick } from '../worlds/numbers';
import { trials } from '../worlds/trial';
import type { Trial } from '../worlds/trial';

/** Random names of a run that can be repeated. */
export function seededRandom( seed: number ): Random {
	const next = numbers( seed );
	return {
		text: ( alphabet, length ) =>
			Array.from( { length }, () => alphabet[ Math.floor( next() * alphabet.length ) ] ).join( '' ),
	};
}

/** Seed of one world of a corpus: worlds are independent of each other, so that any of them can be made alone. */
export const seedOf = ( seed: number, index: number ): number => ( seed * 1_000_003 + index ) % MODULUS;

/** In a hundred worlds so many are at another store than AWS. */
export const OTHER_STORES = 20;

/** How a trial of this seed is changed: at another store, in so many of a hundred, or not at all. */
export function settle( seed: number, otherStores = OTHER_STORES ): ( trial: Trial ) => Trial {
	const next = numbers( seed );
	// The first number of neighbouring seeds is nearly the same.
	next();
	if ( next() * 100 >= otherStores ) {
		return ( trial ) => trial;
	}
	const id = pick( next, STORE_IDS );
	const rights = Math.floor( next() * MODULUS );
	return ( trial ) => atStore( trial, id, numbers( rights ) );
}

/**
 * The trial of a seed.
 *
 * @param seed        Which.
 * @param otherStores Percent of all that are at another store than AWS; the others are the same whatever it is.
 */
export function trialOf( seed: number, otherStores = OTHER_STORES ): Trial {
	const [ trial ] = fc.sample( trials, { seed, numRuns: 1 } );
	if ( ! trial ) {
		throw new Error( `seed ${ seed } makes no world` );
	}
	return settle( seed, otherStores )( trial );
}
