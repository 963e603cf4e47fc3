import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { environment } from './environment';
import type { Sighting } from './traffic';

/** What the site has written: its log, and the database with the journals beside it. */
export const readSiteFiles = async (): Promise< Sighting[] > => {
	const { database, log } = environment();
	const folder = path.dirname( database );
	const files = [ log, ...( await readdir( folder ) ).map( ( name ) => path.join( folder, name ) ) ];
	return Promise.all(
		files.map( async ( file ) => ( {
			where: path.basename( file ),
			text: await readFile( file, 'latin1' ).catch( () => '' ),
		} ) )
	);
};
