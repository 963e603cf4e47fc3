import { parseArgs } from 'node:util';

export interface SandboxArguments {
	/** One or more. */
	readonly worlds: readonly string[];
	/** As many as worlds; 0 = any free one. */
	readonly ports: readonly number[];
	/** Files in PEM; absent = plain HTTP. */
	readonly tls?: { readonly key: string; readonly cert: string };
}

export const USAGE =
	'usage: sandbox --world NAME|FILE [--port N] [--world … --port …] [--tls-key FILE --tls-cert FILE]';

const OPTIONS = {
	world: { type: 'string', multiple: true },
	port: { type: 'string', multiple: true },
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
	const {
		world: worlds = [],
		port: ports = worlds.map( () => '0' ),
		'tls-key': key,
		'tls-cert': cert,
	} = parse( argv );
	if ( worlds.length === 0 || worlds.includes( '' ) ) {
		throw new UsageError( USAGE );
	}
	const wrong = ports.find( ( port ) => ! /^\d{1,5}$/.test( port ) || Number( port ) > 65535 );
	if ( wrong !== undefined ) {
		throw new UsageError( `--port must be a number from 0 to 65535, not "${ wrong }"` );
	}
	if ( ports.length !== worlds.length ) {
		throw new UsageError( 'give one --port for each --world, or none' );
	}
	if ( ( key === undefined ) !== ( cert === undefined ) ) {
		throw new UsageError( '--tls-key and --tls-cert are used together only' );
	}
	return {
		worlds,
		ports: ports.map( Number ),
		...( key !== undefined && cert !== undefined ? { tls: { key, cert } } : {} ),
	};
}
