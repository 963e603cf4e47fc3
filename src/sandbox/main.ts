import { readFile } from 'node:fs/promises';
import { readArguments, UsageError, type SandboxArguments } from './arguments';
import { loadWorld, WorldError } from './load-world';
import { startSandbox, type Sandbox, type SandboxOptions } from './server';

/** What the command line needs of the process it runs in. */
export interface Shell {
	readonly out: ( text: string ) => void;
	readonly error: ( text: string ) => void;
}

/** Exit code of bad arguments, of a world that is not valid, of a certificate that cannot be used, and of a port that is taken. */
export const CANNOT_START = 2;

async function optionsOf( { port, tls }: SandboxArguments ): Promise< SandboxOptions > {
	if ( ! tls ) {
		return { port };
	}
	const [ key, cert ] = await Promise.all( [ readFile( tls.key ), readFile( tls.cert ) ] );
	return { port, tls: { key, cert } };
}

/**
 * Starts the sandbox that the arguments ask for and prints its line.
 *
 * @param argv  Without program and script.
 * @param shell Where the line, or one line that says what is wrong, goes.
 * @return The running sandbox; undefined where it could not start.
 */
export async function main( argv: readonly string[], shell: Shell ): Promise< Sandbox | undefined > {
	try {
		const asked = readArguments( argv );
		const sandbox = await startSandbox( await loadWorld( asked.world ), await optionsOf( asked ) );
		shell.out( `${ JSON.stringify( sandbox.line ) }\n` );
		return sandbox;
	} catch ( error ) {
		const isOfUser = error instanceof UsageError || error instanceof WorldError;
		const message = ( error as Error ).message;
		shell.error( `sandbox: ${ isOfUser ? message : `cannot start: ${ message }` }\n` );
		return undefined;
	}
}
