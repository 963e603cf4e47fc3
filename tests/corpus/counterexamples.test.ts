import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkTrial } from './run/check-trial';
import type { Counterexample } from './run/shrink';

const FOLDER = join( __dirname, 'counterexamples' );
const files = readdirSync( FOLDER ).filter( ( name ) => name.endsWith( '.json' ) );

describe( 'a world in which something was wrong once', () => {
	it( 'is kept', () => {
		expect( files.length ).toBeGreaterThan( 0 );
	} );

	it.each( files )( '%s is right now', async ( name ) => {
		const { trial, seed } = JSON.parse( readFileSync( join( FOLDER, name ), 'utf8' ) ) as Counterexample;
		const { faults } = await checkTrial( trial, { seed, cures: true, harms: true } );
		expect( faults ).toEqual( [] );
	} );
} );
