import { once } from 'node:events';
import { inRoot } from './paths.mjs';

/**
 * Serves a site by Playground, which brings PHP along as WebAssembly.
 *
 * @param {Object}                                                                  options
 * @param {import('./processes.mjs').Processes}                                     options.processes Owner of the server.
 * @param {string}                                                                  options.php       Version of PHP.
 * @param {Awaited<ReturnType<import('./playground-site.mjs').makePlaygroundSite>>} options.site      Site.
 * @param {string}                                                                  options.home      Its address.
 * @param {number}                                                                  options.port      Port.
 * @throws {import('./run.mjs').Failure} When it does not start.
 */
export const startPlayground = async ( { processes, php, site: { mounts, install }, home, port } ) => {
	const child = processes.start(
		process.execPath,
		[ inRoot( 'scripts/lib/playground-process.mjs' ), JSON.stringify( { port, home, php, mounts, install } ) ],
		{ stdio: [ 'ignore', 'ignore', 'pipe', 'ipc' ] }
	);
	await Promise.race( [ once( child, 'message' ), processes.failure ] );
	// Playground answers the very first request by sending it to its own address again, without its body.
	await fetch( home, { redirect: 'manual' } );
};
