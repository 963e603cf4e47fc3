import { profiles } from '../../src/engine';
import { USUAL_FOLDERS } from '../../src/engine/run/keys';
import file from './profiles.json';
import usualFolders from './usual-folders.json';

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

	it( 'has the folders in which the engine looks around', () => {
		expect( USUAL_FOLDERS ).toEqual( usualFolders );
	} );
} );
