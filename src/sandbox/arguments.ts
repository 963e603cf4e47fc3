import { parseArgs } from 'node:util';

export interface SandboxArguments {
	readonly world: string;
	readonly port: number;
}

export const USAGE = 'usage: sandbox --world NAME|FILE [--port N]';

/** Arguments that cannot be understood; the message is one line. */
export class UsageError extends Error {}

function parse( argv: readonly string[] ): { world?: string | undefined; port?: string | undefined } {
	try {
		const { values } = parseArgs( {
			args: [ ...argv ],
			options: { world: { type: 'string' }, port: { type: 'string' } },
		} );
		return values;
	} catch ( error ) {
		throw new UsageError( `${ ( error as Error ).message.split( '\n' )[ 0 ] ?? '' } (${ USAGE })` );
	}
}

/**
 * Reads the command line.
 *
 * @param  argv Without program and script.
 * @throws {Error} One line that says what is wrong.
 */
export function readArguments( argv: readonly string[] ): SandboxArguments {
	const { world, port = '0' } = parse( argv );
	if ( ! world ) {
		throw new UsageError( USAGE );
	}
	if ( ! /^\d{1,5}$/.test( port ) || Number( port ) > 65535 ) {
		throw new UsageError( `--port must be a number from 0 to 65535, not "${ port }"` );
	}
	return { world, port: Number( port ) };
}
