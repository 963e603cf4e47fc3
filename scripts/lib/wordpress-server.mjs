import { startPhpServer } from './php-server.mjs';
import { HOST, freePort } from './ports.mjs';
import { makeSite } from './site.mjs';

/**
 * Runs a WordPress with the plugin, by native PHP and SQLite. The one place that knows what runs it.
 *
 * @param {Object}                                options
 * @param {import('./processes.mjs').Processes}   options.processes   Owner of the server.
 * @param {{command: string}}                     options.php         PHP.
 * @param {string}                                options.wordpress   Folder of an untouched WordPress.
 * @param {string}                                options.name        Name of the site.
 * @param {number}                                options.port        First port to try; 0 = any.
 * @param {boolean}                               [options.isFresh]   Whether to begin with an empty database.
 * @param {Record<string, string|number|boolean>} [options.constants] Further constants of wp-config.php.
 * @param {string[]}                              [options.muPlugins] Files to run as must-use plugins.
 * @return {Promise<{home: string, root: string, database: string, log: string}>} Address; WordPress's folder, the database's file, PHP's log.
 */
export const startWordPress = async ( { processes, php, port, ...options } ) => {
	const actualPort = await freePort( port );
	const home = `http://${ HOST }:${ actualPort }`;
	const site = await makeSite( { php, home, ...options } );
	await startPhpServer( { processes, php, site, port: actualPort } );
	return { home, ...site };
};
