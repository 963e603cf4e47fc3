import type { Readable, Writable } from 'node:stream';
import type { Network } from './http/network';

/** A known reason why a command cannot go on: its message is printed as it is, without a stack, and the exit code is 2. */
export class CannotRun extends Error {
	constructor( message: string ) {
		super( message );
		this.name = 'CannotRun';
	}
}

/** Node's standard streams, as far as they are used. */
export type Input = Readable & { readonly isTTY?: boolean };
export type Output = Writable & { readonly isTTY?: boolean };

export type Environment = Readonly< Record< string, string | undefined > >;

/** What a command sees of the world around it: `stdin` for credentials, answers and saved runs, `stdout` for the report, `stderr` for all else. */
export interface Shell {
	readonly env: Environment;
	readonly stdin: Input;
	readonly stdout: Output;
	readonly stderr: Output;
	/** Aborted by Ctrl-C; what the test made is removed all the same. */
	readonly stop: AbortSignal;
	readonly network?: Network;
}

/** Says something to the person, never to the program that reads the report. */
export const note = ( { stderr }: Pick< Shell, 'stderr' >, text: string ): void => {
	stderr.write( `${ text }\n` );
};

/**
 * Resolves when the text is handed over, so that nothing is lost when the process ends; also when the reader has closed the pipe, having seen enough.
 *
 * @throws CannotRun When it could not be written, for instance to a full disk.
 */
export const print = ( { stdout }: Pick< Shell, 'stdout' >, text: string ): Promise< void > =>
	new Promise( ( resolve, reject ) =>
		stdout.write( text.endsWith( '\n' ) ? text : `${ text }\n`, ( error ) => {
			const code = error && ( ( error as NodeJS.ErrnoException ).code ?? 'unknown error' );
			if ( ! code || code === 'EPIPE' ) {
				resolve();
			} else {
				reject( new CannotRun( `The output cannot be written (${ code }).` ) );
			}
		} )
	);
