/** Lehmer's generator with Park and Miller's numbers: exact in a double, the same for the same seed. */
export const MODULUS = 2_147_483_647;

/** Numbers in [0, 1). */
export function numbers( seed: number ): () => number {
	let state = ( Math.abs( seed ) % ( MODULUS - 1 ) ) + 1;
	return () => {
		state = ( state * 48_271 ) % MODULUS;
		return ( state - 1 ) / ( MODULUS - 1 );
	};
}

/** One of several. */
export const pick = < T >( next: () => number, options: readonly T[] ): T =>
	options[ Math.floor( next() * options.length ) ] as T;
