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

async function tlsOf( { tls }: SandboxArguments ): Promise< Pick< SandboxOptions, 'tls' > > {
	if ( ! tls ) {
		return {};
	}
	const [ key, cert ] = await Promise.all( [ readFile( tls.key ), readFile( tls.cert ) ] );
	return { tls: { key, cert } };
}

/**
 * Starts the sandboxes that the arguments ask for, one for each world, and prints a line of each, in their order.
 *
 * @param argv  Without program and script.
 * @param shell Where the lines, or one line that says what is wrong, go.
 * @return The running sandboxes; undefined where one could not start, and then none runs.
 */
export async function main( argv: readonly string[], shell: Shell ): Promise< readonly Sandbox[] | undefined > {
	const running: Sandbox[] = [];
	try {
		const asked = readArguments( argv );
		const tls = await tlsOf( asked );
		for ( const [ index, world ] of asked.worlds.entries() ) {
			running.push( await startSandbox( await loadWorld( world ), { ...tls, port: asked.ports[ index ] ?? 0 } ) );
		}
		running.forEach( ( { line } ) => shell.out( `${ JSON.stringify( line ) }\n` ) );
		return running;
	} catch ( error ) {
		await Promise.all( running.map( ( sandbox ) => sandbox.close() ) );
		const isOfUser = error instanceof UsageError || error instanceof WorldError;
		const message = ( error as Error ).message;
		shell.error( `sandbox: ${ isOfUser ? message : `cannot start: ${ message }` }\n` );
		return undefined;
	}
}
