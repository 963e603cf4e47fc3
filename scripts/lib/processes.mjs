import { spawn } from 'node:child_process';
import { Failure } from './run.mjs';

// A server that does not end by itself is made to.
const PATIENCE_MS = 4000;

/**
 * Signals a server with everything it has started.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals}                            name
 */
const signal = ( child, name ) => {
	try {
		process.kill( process.platform === 'win32' ? child.pid : -child.pid, name );
	} catch ( error ) {
		// Gone already; macOS says so by the second code.
		if ( ! [ 'ESRCH', 'EPERM' ].includes( error.code ) ) {
			throw error;
		}
	}
};

/**
 * The servers of one script; none of them outlives it. A script that wants to end them in order when it is told to stop
 * listens to the signals itself before it makes this.
 */
export class Processes {
	/** @type {Set<import('node:child_process').ChildProcess>} */
	#children = new Set();

	#isStopped = false;

	/** @type {(error: Error) => void} */
	#reportFailure;

	/** @type {Promise<never>} Rejects when one of them ends by itself. */
	failure = new Promise( ( _, reject ) => ( this.#reportFailure = reject ) );

	constructor() {
		// Nobody need be waiting for it.
		this.failure.catch( () => {} );
		process.on( 'exit', () => this.#children.forEach( ( child ) => signal( child, 'SIGKILL' ) ) );
		for ( const name of [ 'SIGTERM', 'SIGHUP' ] ) {
			if ( process.listenerCount( name ) === 0 ) {
				process.on( name, () => process.exit( 1 ) );
			}
		}
	}

	/**
	 * Starts a server in a process group of its own: Ctrl-C reaches this script alone, which then ends the servers in order.
	 *
	 * @param {string}                                    command Program.
	 * @param {string[]}                                  args    Arguments.
	 * @param {import('node:child_process').SpawnOptions} options As for `spawn`.
	 * @return {import('node:child_process').ChildProcess} The server.
	 * @throws {Failure} After `stop`: whoever is still at it would start what nobody ends.
	 */
	start( command, args, options = {} ) {
		if ( this.#isStopped ) {
			throw new Failure( 'Stopped.' );
		}
		const child = spawn( command, args, {
			stdio: [ 'ignore', 'pipe', 'pipe' ],
			detached: process.platform !== 'win32',
			...options,
		} );
		this.#children.add( child );
		let messages = '';
		child.stderr?.setEncoding( 'utf8' ).on( 'data', ( text ) => ( messages = ( messages + text ).slice( -4000 ) ) );
		child.once( 'error', this.#reportFailure );
		child.once( 'exit', ( code ) => {
			this.#children.delete( child );
			// What it has started and left behind goes with it.
			signal( child, 'SIGKILL' );
			this.#reportFailure(
				new Failure(
					`"${ [ command, ...args ].join( ' ' ) }" ended with code ${ code }.\n${ messages.trim() }`
				)
			);
		} );
		return child;
	}

	/** Ends all servers and waits until they have ended; no other can be started. */
	async stop() {
		this.#isStopped = true;
		await Promise.all(
			[ ...this.#children ].map( ( child ) => {
				const ended = new Promise( ( resolve ) => child.once( 'exit', resolve ) );
				const timer = setTimeout( () => signal( child, 'SIGKILL' ), PATIENCE_MS );
				signal( child, 'SIGTERM' );
				return ended.finally( () => clearTimeout( timer ) );
			} )
		);
	}
}
