import { WORLDS } from '../../../src/sandbox/worlds';
import { FLAVOUR_WORLDS } from '../../../src/sandbox/worlds/flavours';
import { decisionsOf } from '../../support/run';
import { runNamed } from '../../support/run-named';
import { EXPECTED } from '../../support/world-expectations';

describe( 'worlds', () => {
	it( 'are all expected to answer something', () => {
		const own = Object.keys( WORLDS ).filter( ( name ) => ! ( name in FLAVOUR_WORLDS ) );
		expect( Object.keys( EXPECTED ).sort() ).toEqual( own.sort() );
	} );

	it.each( Object.entries( EXPECTED ) )( '%s', async ( name, expected ) => {
		const { report, waves, requests, seen } = await runNamed( name );
		expect( {
			verdict: report.verdict,
			first: report.findings[ 0 ]?.diagnosis,
			decisions: decisionsOf( report ),
			leftovers: report.leftovers.length,
			problems: report.problems,
		} ).toEqual( { leftovers: 0, problems: [], ...expected } );
		expect( waves ).toBeLessThanOrEqual( 5 );
		expect( seen ).toBe( requests );
	} );
} );
