import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CannotRun } from './shell';

/** The folder with package.json above this file, whether it runs from dist/ or from the source. */
function packageRoot(): string {
	let folder = __dirname;
	while ( ! existsSync( join( folder, 'package.json' ) ) ) {
		const above = dirname( folder );
		if ( above === folder ) {
			throw new CannotRun( 'The documentation is missing: no package.json above the program.' );
		}
		folder = above;
	}
	return folder;
}

/** Text of a documentation page, which is shipped beside the program; undefined when there is none. `path` is relative to docs/. */
export async function readPage( path: string ): Promise< string | undefined > {
	try {
		return await readFile( join( packageRoot(), 'docs', path ), 'utf8' );
	} catch ( error ) {
		if ( ( error as NodeJS.ErrnoException ).code === 'ENOENT' ) {
			return undefined;
		}
		throw error;
	}
}
