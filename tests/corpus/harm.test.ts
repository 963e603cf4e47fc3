import { profiles } from '../../src/engine';
import { CROWDED } from './harm/crowded-worlds';
import { interruptAt, INTERRUPTIONS, isOfItsOwn, noting } from './harm/interruptions';
import type { Interruption, Step } from './harm/interruptions';
import { harmDone } from './run/harm';
import { runTrial } from './run/run-trial';
import type { Trial } from './worlds/trial';

const SEED = 20261122;

async function stepsOf( trial: Trial ): Promise< readonly Step[] > {
	const { wrap, steps } = noting();
	expect( harmDone( await runTrial( trial, { seed: SEED, wrap } ), false ) ).toBeUndefined();
	return steps;
}

/** `request: harm` of every request whose interruption does some. */
async function harmsOf( trial: Trial, steps: readonly Step[], how: Interruption ): Promise< readonly string[] > {
	const harms: string[] = [];
	for ( const [ at, step ] of steps.entries() ) {
		if ( isOfItsOwn( step, how ) ) {
			const run = await runTrial( trial, { seed: SEED, ...interruptAt( at, how ) } );
			const harm = harmDone( run, true );
			harms.push( ...( harm === undefined ? [] : [ `${ at + 1 } ${ step.operation }: ${ harm }` ] ) );
		}
	}
	return harms;
}

describe( 'worlds with things of others', () => {
	it( 'are of every profile', () => {
		const met = new Set( Object.values( CROWDED ).map( ( { world } ) => world.typed.profile ) );
		expect( profiles.map( ( { id } ) => id ).filter( ( id ) => ! met.has( id ) ) ).toEqual( [] );
	} );
} );

describe.each( Object.keys( CROWDED ) )( 'in %s', ( name ) => {
	const trial = CROWDED[ name ] as Trial;
	let steps: readonly Step[] = [];

	beforeAll( async () => {
		steps = await stepsOf( trial );
	} );

	it.each( INTERRUPTIONS )(
		'nothing of others is touched and what is left is told, at each request: %s',
		async ( how ) => {
			expect( steps.some( ( step ) => isOfItsOwn( step, how ) ) ).toBe( true );
			expect( await harmsOf( trial, steps, how ) ).toEqual( [] );
		}
	);
} );
