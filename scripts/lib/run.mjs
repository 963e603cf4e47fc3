import { spawn } from 'node:child_process';
import { ROOT } from './paths.mjs';

/** A failure that the reader can do something about: shown as one line, without a stack. */
export class Failure extends Error {}

/** @param {string} line One line for the reader. */
export const say = ( line ) => process.stdout.write( `${ line }\n` );

/**
 * Runs a command and collects what it prints.
 *
 * @param {string}                                                       command Program.
 * @param {string[]}                                                     args    Arguments.
 * @param {import('node:child_process').SpawnOptions & {show?: boolean}} options `show` passes its output on to the reader as well.
 * @return {Promise<{code: number, stdout: string, stderr: string}>} Code 127 when the program does not exist.
 */
export const run = ( command, args = [], { show = false, ...options } = {} ) =>
	new Promise( ( resolve ) => {
		const child = spawn( command, args, { cwd: ROOT, stdio: [ 'ignore', 'pipe', 'pipe' ], ...options } );
		const output = { stdout: '', stderr: '' };
		for ( const name of /** @type {const} */ ( [ 'stdout', 'stderr' ] ) ) {
			child[ name ]?.setEncoding( 'utf8' ).on( 'data', ( text ) => {
				output[ name ] += text;
				if ( show ) {
					process[ name ].write( text );
				}
			} );
		}
		child.on( 'error', ( error ) => resolve( { code: 127, ...output, stderr: error.message } ) );
		child.on( 'close', ( code ) => resolve( { code: code ?? 1, ...output } ) );
	} );

/**
 * Runs a command that has to succeed.
 *
 * @param {string}                                                       command Program.
 * @param {string[]}                                                     args    Arguments.
 * @param {import('node:child_process').SpawnOptions & {show?: boolean}} options As for `run`.
 * @return {Promise<string>} What it printed on standard output.
 * @throws {Failure} With the end of what it printed.
 */
export const mustRun = async ( command, args = [], options = {} ) => {
	const { code, stdout, stderr } = await run( command, args, options );
	if ( code !== 0 ) {
		const lastLines = `${ stdout }\n${ stderr }`.trim().split( '\n' ).slice( -15 ).join( '\n' );
		throw new Failure( `"${ [ command, ...args ].join( ' ' ) }" ended with code ${ code }.\n${ lastLines }` );
	}
	return stdout;
};

/**
 * Runs a script's main function: a Failure becomes one line, anything else keeps its stack.
 *
 * @param {() => Promise<number>} main Answers the exit code.
 */
export const runMain = async ( main ) => {
	try {
		process.exitCode = await main();
	} catch ( error ) {
		process.stderr.write( `${ error instanceof Failure ? error.message : ( error?.stack ?? error ) }\n` );
		process.exitCode = 1;
	}
};
