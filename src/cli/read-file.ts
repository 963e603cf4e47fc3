import { createReadStream } from 'node:fs';
import { CannotRun } from './shell';
import type { Input } from './shell';

/** Far above what a run can hold; what is longer is another file, or has no end. */
const MAX_BYTES = 64 * 1024 * 1024;

async function readAll( source: Input, name: string, what: string ): Promise< Buffer > {
	const chunks: Buffer[] = [];
	let length = 0;
	try {
		for await ( const chunk of source ) {
			const bytes = Buffer.from( chunk );
			chunks.push( bytes );
			length += bytes.length;
			if ( length > MAX_BYTES ) {
				throw new CannotRun( `${ name } is too long to be ${ what }.` );
			}
		}
	} catch ( error ) {
		if ( error instanceof CannotRun ) {
			throw error;
		}
		throw new CannotRun(
			`${ name } cannot be read (${ ( error as NodeJS.ErrnoException ).code ?? 'unknown error' }).`
		);
	}
	return Buffer.concat( chunks );
}

/** UTF-8, or UTF-16 as PowerShell writes what is redirected into a file; without the mark at its beginning. */
const decode = ( bytes: Buffer ): string =>
	new TextDecoder( bytes[ 0 ] === 0xff && bytes[ 1 ] === 0xfe ? 'utf-16le' : 'utf-8' ).decode( bytes );

/** A file as it is called in a message. */
export const nameOf = ( path: string ): string => ( path === '-' ? 'Standard input' : path );

/**
 * Reads a file that a user names.
 *
 * @param path  File, or `-` for standard input.
 * @param stdin Standard input.
 * @param what  What it should be, for the message: “a saved run”.
 * @throws CannotRun With one line, when it cannot be read.
 */
export const readTextFile = async ( path: string, stdin: Input, what: string ): Promise< string > =>
	decode( await readAll( path === '-' ? stdin : createReadStream( path ), nameOf( path ), what ) );
