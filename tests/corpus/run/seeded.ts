import fc from 'fast-check';
import type { Random } from '../../../src/engine';
import { trials } from '../worlds/trial';
import type { Trial } from '../worlds/trial';

/** Lehmer's generator with Park and Miller's numbers: exact in a double, the same for the same seed. */
const MODULUS = 2_147_483_647;

/** Numbers in [0, 1). */
export function numbers( seed: number ): () => number {
	let state = ( Math.abs( seed ) % ( MODULUS - 1 ) ) + 1;
	return () => {
		state = ( state * 48_271 ) % MODULUS;
		return ( state - 1 ) / ( MODULUS - 1 );
	};
}

/** Random names of a run that can be repeated. */
export function seededRandom( seed: number ): Random {
	const next = numbers( seed );
	return {
		text: ( alphabet, length ) =>
			Array.from( { length }, () => alphabet[ Math.floor( next() * alphabet.length ) ] ).join( '' ),
	};
}

/** One of several. */
export const pick = < T >( next: () => number, options: readonly T[] ): T =>
	options[ Math.floor( next() * options.length ) ] as T;

/** Seed of one world of a corpus: worlds are independent of each other, so that any of them can be made alone. */
export const seedOf = ( seed: number, index: number ): number => ( seed * 1_000_003 + index ) % MODULUS;

export function trialOf( seed: number ): Trial {
	const [ trial ] = fc.sample( trials, { seed, numRuns: 1 } );
	if ( ! trial ) {
		throw new Error( `seed ${ seed } makes no world` );
	}
	return trial;
}
