import { diagnoseRun, readSavedRun, SavedRunError } from '../../../src/engine';
import { WORLDS } from '../../../src/sandbox/worlds';
import { runNamed } from '../../support/run-named';

describe( 'a saved run', () => {
	it.each( Object.keys( WORLDS ) )( 'of %s reads the same again', async ( name ) => {
		const { report } = await runNamed( name );
		const again = diagnoseRun( readSavedRun( JSON.parse( JSON.stringify( report ) ) ) );
		expect( again ).toEqual( report );
	} );

	it.each( [
		[ 'text', 'nonsense' ],
		[ 'another tool’s file', { schema: 1, tool: { name: 'else' } } ],
		[ 'another schema', { schema: 2, tool: { name: 'bucket-doctor' } } ],
		[ 'no target', { schema: 1, tool: { name: 'bucket-doctor' }, startedAt: '', finishedAt: '', profile: 'x' } ],
	] )( 'is refused when it is %s', ( _, value ) => {
		expect( () => readSavedRun( value ) ).toThrow( SavedRunError );
	} );

	it( 'is refused when an observation was cut, by its number', async () => {
		const { report } = await runNamed( 'missing-bucket' );
		const cut = {
			...report,
			observations: report.observations.map( ( { answer, ...rest }, index ) =>
				index === 1 ? rest : { answer, ...rest }
			),
		};
		expect( () => readSavedRun( cut ) ).toThrow( 'observation number 2' );
	} );
} );
