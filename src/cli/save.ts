import { writeFile } from 'node:fs/promises';
import { CannotRun } from './shell';

/** Writes a file that only its owner may read: a report names accounts and buckets. */
export async function saveFile( path: string, text: string ): Promise< void > {
	try {
		await writeFile( path, text, { mode: 0o600 } );
	} catch ( error ) {
		throw new CannotRun(
			`${ path } cannot be written (${ ( error as NodeJS.ErrnoException ).code ?? 'unknown error' }).`
		);
	}
}
