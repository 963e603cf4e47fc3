import { parseArgs } from 'node:util';

export interface SandboxArguments {
	readonly world: string;
	readonly port: number;
	/** Files in PEM; absent = plain HTTP. */
	readonly tls?: { readonly key: string; readonly cert: string };
}

export const USAGE = 'usage: sandbox --world NAME|FILE [--port N] [--tls-key FILE --tls-cert FILE]';

const OPTIONS = {
	world: { type: 'string' },
	port: { type: 'string' },
	'tls-key': { type: 'string' },
	'tls-cert': { type: 'string' },
} as const;

/** Arguments that cannot be understood; the message is one line. */
export class UsageError extends Error {}

function parse( argv: readonly string[] ) {
	try {
		return parseArgs( { args: [ ...argv ], options: OPTIONS } ).values;
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
	const { world, port = '0', 'tls-key': key, 'tls-cert': cert } = parse( argv );
	if ( ! world ) {
		throw new UsageError( USAGE );
	}
	if ( ! /^\d{1,5}$/.test( port ) || Number( port ) > 65535 ) {
		throw new UsageError( `--port must be a number from 0 to 65535, not "${ port }"` );
	}
	if ( ( key === undefined ) !== ( cert === undefined ) ) {
		throw new UsageError( '--tls-key and --tls-cert are used together only' );
	}
	return {
		world,
		port: Number( port ),
		...( key !== undefined && cert !== undefined ? { tls: { key, cert } } : {} ),
	};
}
