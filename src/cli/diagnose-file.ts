import { createReadStream } from 'node:fs';
import { diagnoseRun, readSavedRun, SavedRunError } from '../engine';
import type { Report } from '../engine';
import { printable } from './ascii-json';
import { CannotRun } from './shell';
import type { Input } from './shell';

/** Far above what a run can hold; what is longer is another file, or has no end. */
const MAX_BYTES = 64 * 1024 * 1024;

async function readAll( source: Input, name: string ): Promise< Buffer > {
	const chunks: Buffer[] = [];
	let length = 0;
	try {
		for await ( const chunk of source ) {
			const bytes = Buffer.from( chunk );
			chunks.push( bytes );
			length += bytes.length;
			if ( length > MAX_BYTES ) {
				throw new CannotRun( `${ name } is too long to be a saved run.` );
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

/**
 * Reads a saved run, or a report, and makes a report of it.
 *
 * @param path  File, or `-` for standard input.
 * @param stdin Standard input.
 * @throws CannotRun With one line, when it cannot be read or is neither.
 */
export async function diagnoseFile( path: string, stdin: Input ): Promise< Report > {
	const name = path === '-' ? 'Standard input' : path;
	const text = decode( await readAll( path === '-' ? stdin : createReadStream( path ), name ) );
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
