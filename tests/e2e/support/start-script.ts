import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = path.resolve( __dirname, '../../..' );
const LAST_LINE = /^Bucket Doctor: (http\S+)$/;

export interface Started {
	child: ChildProcess;
	/** Address that the script printed for the user to open. */
	address: string;
	/** All that it printed. */
	lines: string[];
}

/**
 * Runs `npm start` on free ports, with a site of its own, until it prints its address.
 *
 * @param worlds  Names of the worlds to start.
 * @param options Further options of the command.
 */
export const runStartScript = async ( worlds: string[], options: string[] = [] ): Promise< Started > => {
	const script = path.join( ROOT, 'scripts/start.mjs' );
	const child = spawn(
		process.execPath,
		[
			script,
			...[ '--port', '0', '--site', 'e2e-demo' ],
			...worlds.flatMap( ( name ) => [ '--world', name ] ),
			...options,
		],
		{ cwd: ROOT }
	);
	const lines: string[] = [];
	child.stderr.setEncoding( 'utf8' ).on( 'data', ( text: string ) => lines.push( text ) );
	for await ( const line of createInterface( { input: child.stdout } ) ) {
		lines.push( line );
		const address = LAST_LINE.exec( line )?.[ 1 ];
		if ( address ) {
			return { child, address, lines };
		}
	}
	throw new Error( `npm start ended early:\n${ lines.join( '\n' ) }` );
};

/** What PHP has had to complain about, '' = nothing. */
export const readPhpLog = async ( { lines }: Started ): Promise< string > => {
	const file = lines.flatMap( ( line ) => /^PHP’s messages: (.+)$/.exec( line )?.[ 1 ] ?? [] )[ 0 ];
	if ( ! file ) {
		throw new Error( 'npm start did not say where its log is.' );
	}
	return readFile( path.join( ROOT, file ), 'utf8' ).catch( () => '' );
};

/** Presses Ctrl-C and waits for the end. */
export const interrupt = async ( { child }: Started ): Promise< number | null > => {
	const ended = once( child, 'exit' );
	child.kill( 'SIGINT' );
	return ( await ended )[ 0 ] as number | null;
};
