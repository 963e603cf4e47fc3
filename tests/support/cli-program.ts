import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';

const ROOT = join( __dirname, '../..' );

export interface Ended {
	/** Null for a process that a signal ended. */
	readonly code: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

export interface Started {
	readonly process: ChildProcess;
	readonly ended: Promise< Ended >;
}

/** Starts a program of Node's with nothing in its environment but what is given. */
export function startNode( argv: readonly string[], env: Readonly< Record< string, string > > = {} ): Started {
	const child = spawn( process.execPath, [ ...argv ], {
		cwd: ROOT,
		env: { ...env },
		stdio: [ 'ignore', 'pipe', 'pipe' ],
	} );
	const texts = { stdout: '', stderr: '' };
	for ( const name of [ 'stdout', 'stderr' ] as const ) {
		child[ name ].setEncoding( 'utf8' ).on( 'data', ( chunk: string ) => ( texts[ name ] += chunk ) );
	}
	const ended = new Promise< Ended >( ( resolve, reject ) => {
		child.on( 'error', reject );
		child.on( 'close', ( code ) => resolve( { code, ...texts } ) );
	} );
	return { process: child, ended };
}

/** Builds the program from the sources as they are, beside the packages that it loads; answers with its folder. */
export async function buildCli(): Promise< string > {
	const cache = join( ROOT, '.cache/test' );
	await mkdir( cache, { recursive: true } );
	const folder = await mkdtemp( join( cache, 'cli-' ) );
	const webpack = join( ROOT, 'node_modules/webpack/bin/webpack.js' );
	const options = [ '--config-name', 'node', '--mode', 'production', '--output-path', folder ];
	const { code, stdout } = await startNode( [ webpack, ...options ], { PATH: process.env.PATH ?? '' } ).ended;
	if ( code !== 0 ) {
		throw new Error( stdout );
	}
	return folder;
}
