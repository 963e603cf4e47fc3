import { profiles } from '../../src/engine';
import file from './profiles.json';

describe( 'what the relay knows of profiles', () => {
	it( 'is what the engine’s profiles say', () => {
		const known = profiles.map( ( { id, pinnedPrefix, subfolder, listName } ) => [
			id,
			{
				...( pinnedPrefix === undefined ? {} : { pinnedPrefix } ),
				...( subfolder ? { subfolder } : {} ),
				...( listName ? { listName } : {} ),
			},
		] );
		expect( Object.fromEntries( known ) ).toEqual( file );
	} );
} );
