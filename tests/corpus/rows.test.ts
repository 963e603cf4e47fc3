import { judgeRows } from './run/rows';
import { runTrial } from './run/run-trial';
import { seedOf, trialOf } from './run/seeded';

const SEED = 20261122;

describe( 'in a world made at random', () => {
	it.each( Array.from( { length: 24 }, ( _, index ) => index ) )(
		'every row is what the oracle says: world %i',
		async ( index ) => {
			const seed = seedOf( SEED, index );
			const { faults, decisions } = await judgeRows( await runTrial( trialOf( seed ), { seed } ) );
			expect( faults ).toEqual( [] );
			expect( decisions ).toBeGreaterThan( 0 );
		}
	);
} );
