import { diagnoseRun, readSavedRun, SavedRunError } from '../engine';
import type { Report } from '../engine';
import { printable } from './ascii-json';
import { nameOf, readTextFile } from './read-file';
import { CannotRun } from './shell';
import type { Input } from './shell';

/**
 * Reads a saved run, or a report, and makes a report of it.
 *
 * @param path  File, or `-` for standard input.
 * @param stdin Standard input.
 * @throws CannotRun With one line, when it cannot be read or is neither.
 */
export async function diagnoseFile( path: string, stdin: Input ): Promise< Report > {
	const name = nameOf( path );
	const text = await readTextFile( path, stdin, 'a saved run' );
	let json: unknown;
	try {
		json = JSON.parse( text );
	} catch {
		throw new CannotRun(
			`${ name } is no JSON. What can be diagnosed is saved by: bucket-doctor probe --save FILE`
		);
	}
	try {
		return diagnoseRun( readSavedRun( json ) );
	} catch ( error ) {
		if ( error instanceof SavedRunError ) {
			throw new CannotRun( `${ name } cannot be diagnosed: ${ printable( error.message ) }.` );
		}
		throw error;
	}
}
