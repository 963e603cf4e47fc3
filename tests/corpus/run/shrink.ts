import fc from 'fast-check';
import { trials } from '../worlds/trial';
import type { Trial } from '../worlds/trial';
import { checkTrial } from './check-trial';
import type { Fault } from './check-trial';
import { partsOf } from './corpus';
import type { FoundFault } from './corpus';
import { dropParts } from './drop-parts';
import { settle, trialOf } from './seeded';

/** A world in which something was wrong, as small as it could be made, to be tested for ever after. */
export interface Counterexample {
	/** Seed of the names in the run. */
	readonly seed: number;
	readonly faults: readonly Fault[];
	readonly trial: Trial;
}

const TIME_MS = 90_000;

/** What a fault is about, without the names that another world has other ones of. */
const subjectOf = ( { kind, what }: Fault ): string => `${ kind } ${ what.split( ' ' ).slice( 0, 2 ).join( ' ' ) }`;

/** Looks for the smallest world in which the same kind of thing goes wrong. */
export async function shrink( fault: FoundFault, corpusSeed: number, otherStores?: number ): Promise< Counterexample > {
	const parts = partsOf( corpusSeed, fault.index );
	const settled = settle( parts.seed, otherStores );
	const faultsIn = async ( trial: Trial ): Promise< readonly Fault[] > =>
		( await checkTrial( trial, { ...parts, http: false } ) ).faults.filter(
			( one ) => subjectOf( one ) === subjectOf( fault )
		);
	// A world that cannot be run shows nothing.
	const isFaulty = ( trial: Trial ): Promise< boolean > =>
		faultsIn( trial ).then(
			( faults ) => faults.length > 0,
			() => false
		);
	const property = fc.asyncProperty( trials, async ( trial ) => ! ( await isFaulty( settled( trial ) ) ) );
	const { counterexample } = await fc.check( property, {
		seed: parts.seed,
		numRuns: 1,
		interruptAfterTimeLimit: TIME_MS,
		markInterruptAsFailure: false,
	} );
	const found = counterexample ? settled( counterexample[ 0 ] ) : trialOf( parts.seed, otherStores );
	// The generator shrinks what it chose among; what it always makes is left out here.
	const { flavour } = found.world;
	const world = await dropParts(
		found.world,
		// Another store is another matter.
		async ( candidate ) => candidate.flavour === flavour && isFaulty( { ...found, world: candidate } )
	);
	const trial = { ...found, world };
	return { seed: parts.seed, faults: await faultsIn( trial ), trial };
}
