import type { Transport } from '../../src/engine';
import { FLAVOURS } from '../../src/sandbox/flavours';
import type { World } from '../../src/sandbox/world';
import { bucketChanges, leftoverIds } from '../support/bucket-changes';
import { decisionsOf } from '../support/run';
import { runWorld, worldNamed } from '../support/run-world';

const MOST_WAVES = 5;
/** What the relay takes in one wave. */
const MOST_REQUESTS = 64;

const EVERYTHING = {
	name: 'everything',
	document: { Version: '2012-10-17', Statement: [ { Effect: 'Allow', Action: 's3:*', Resource: '*' } ] },
};

/** The store's own world, tested for every action by a key that has every right. */
function worldOf( flavour: string, versioning: 'Enabled' | undefined ): World {
	const world = worldNamed( flavour === 'aws' ? 'all-right-custom' : `flavour-${ flavour }` ) as unknown as World;
	return {
		...world,
		typed: { ...world.typed, profile: 'custom' },
		principals: ( world.principals ?? [] ).map( ( principal ) => ( { ...principal, policies: [ EVERYTHING ] } ) ),
		buckets: world.buckets.map( ( { versioning: _versioning, policy: _policy, ...bucket } ) => ( {
			...bucket,
			...( versioning ? { versioning } : {} ),
		} ) ),
	};
}

describe.each( FLAVOURS.map( ( { id } ) => id ) )( 'custom at %s', ( flavour ) => {
	it.each( [ undefined, 'Enabled' as const ] )(
		'takes five waves at most, with versioning %s',
		async ( versioning ) => {
			const sizes: number[] = [];
			const counting = ( inner: Transport ): Transport => ( {
				signing: inner.signing,
				send: ( wave, signal ) => {
					sizes.push( wave.requests.length );
					return inner.send( wave, signal );
				},
			} );
			const consents = { foreignBucket: true, unreadLock: true };
			const { report, before, after } = await runWorld(
				worldOf( flavour, versioning ),
				{},
				{ consents },
				counting
			);
			expect( sizes.length ).toBeLessThanOrEqual( MOST_WAVES );
			expect( Math.max( ...sizes ) ).toBeLessThanOrEqual( MOST_REQUESTS );
			// It went all the way: uploads, reads of what was written, and clean-up.
			expect( decisionsOf( report )[ 's3:PutObject' ] ).toBe( 'allowed' );
			expect( bucketChanges( before, after ) ).toEqual( { lost: [], added: leftoverIds( report.leftovers ) } );
		}
	);
} );
