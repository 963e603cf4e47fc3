import { rehearse } from '../../../src/admin/rehearse';
import { checkConnection } from '../../../src/engine/connection/check-connection';
import type { RunOptions } from '../../../src/engine';
import { aReport } from '../reporters/support/reports';

const mockRunTest = jest.fn();

jest.mock( '../../../src/admin/hooks/use-run', () => ( {
	loadEngine: async () => ( { runTest: mockRunTest } ),
	random: { text: () => '' },
} ) );

test( 'A rehearsal is a test that the engine takes, writes nothing and asks nobody', async () => {
	mockRunTest.mockResolvedValue( aReport() );
	await rehearse();
	const [ [ options ] ] = mockRunTest.mock.calls as [ [ RunOptions ] ];
	expect( checkConnection( options.connection ) ).toEqual( [] );
	expect( options.readOnly ).toBe( true );

	const fetch = jest.fn();
	Object.assign( window, { fetch } );
	const requests = [ 'a', 'b' ].map( ( id ) => ( { id } ) );
	const answers = await options.transport.send( { requests } as never );
	expect( answers.map( ( answer ) => 'status' in answer && answer.status ) ).toEqual( [ 403, 403 ] );
	expect( fetch ).not.toHaveBeenCalled();
} );

test( 'Where the engine does not come, nothing is rehearsed, and the caller hears of it', async () => {
	mockRunTest.mockRejectedValue( new Error( 'gone' ) );
	await expect( rehearse() ).rejects.toThrow( 'gone' );
} );
