import { existsSync } from 'node:fs';
import { mustRun, run, say } from './run.mjs';

/** Whether this process may install system packages by itself. */
export const canInstall = () => process.getuid?.() === 0 && existsSync( '/usr/bin/apt-get' );

/** @type {Promise<unknown>|undefined} */
let listsUpdated;
// One installation at a time: apt holds a lock.
let queue = Promise.resolve();

/**
 * @param {string[]} packages Package names.
 * @throws {import('./run.mjs').Failure} When apt-get fails.
 */
export const install = ( packages ) => {
	queue = queue.then( async () => {
		say( `Installing ${ packages.join( ', ' ) } …` );
		// Lists that cannot be refreshed may still be good enough; the installation itself tells.
		await ( listsUpdated ??= run( 'apt-get', [ 'update' ] ) );
		await mustRun(
			'apt-get',
			[ 'install', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120', ...packages ],
			{
				env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
			}
		);
	} );
	return queue;
};
