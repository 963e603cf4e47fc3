import { WORLDS } from '../../../src/sandbox/worlds';
import { bucketChanges, leftoverIds } from '../../support/bucket-changes';
import { runNamed } from '../../support/run-named';

describe( 'a test that nothing interrupts', () => {
	it.each( Object.keys( WORLDS ) )( 'leaves exactly what it reports in %s, and is certain of it', async ( name ) => {
		const { report, before, after } = await runNamed( name );
		expect( bucketChanges( before, after ) ).toEqual( { lost: [], added: leftoverIds( report.leftovers ) } );
		expect( report.leftovers.filter( ( { certain } ) => ! certain ) ).toEqual( [] );
	} );
} );
