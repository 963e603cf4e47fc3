import { makeNativeSite } from './native-site.mjs';
import { startPhpServer } from './php-server.mjs';
import { startPlayground } from './playground-server.mjs';
import { makePlaygroundSite } from './playground-site.mjs';
import { HOST, freePort } from './ports.mjs';

const serve = {
	native: async ( { processes, php, home, port, ...options } ) => {
		const site = await makeNativeSite( { php, home, ...options } );
		await startPhpServer( { processes, php, site, port } );
		return site;
	},
	playground: async ( { processes, php, home, port, ...options } ) => {
		const site = await makePlaygroundSite( { home, ...options } );
		await startPlayground( { processes, php: php.version, site, home, port } );
		return site;
	},
};

/**
 * Runs a WordPress with the plugin. The one place that knows what runs it.
 *
 * @param {Object}                                options
 * @param {import('./processes.mjs').Processes}   options.processes   Owner of the server.
 * @param {import('./choose-php.mjs').Php}        options.php         What runs it.
 * @param {string}                                options.wordpress   Folder of an untouched WordPress.
 * @param {string}                                options.name        Name of the site.
 * @param {number}                                options.port        First port to try; 0 = any.
 * @param {boolean}                               [options.isFresh]   Whether to begin with an empty database.
 * @param {Record<string, string|number|boolean>} [options.constants] Further constants of wp-config.php.
 * @param {string[]}                              [options.muPlugins] Files to run as must-use plugins.
 * @return {Promise<{home: string, root: string, database: string, log: string}>} Address; WordPress's folder, the database's file, PHP's log.
 */
export const startWordPress = async ( { port: first, ...options } ) => {
	const port = await freePort( first );
	const home = `http://${ HOST }:${ port }`;
	const { root, database, log } = await serve[ options.php.way ]( { ...options, home, port } );
	return { home, root, database, log };
};
