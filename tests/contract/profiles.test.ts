import { profiles } from '../../src/engine';
import file from './profiles.json';

describe( 'what the relay knows of profiles', () => {
	it( 'is what the engine’s profiles say', () => {
		const known = profiles.map( ( { id, pinnedPrefix, listName } ) => [
			id,
			{ ...( pinnedPrefix ? { pinnedPrefix } : {} ), ...( listName ? { listName } : {} ) },
		] );
		expect( Object.fromEntries( known ) ).toEqual( file );
	} );
} );
