import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { inRoot } from './paths.mjs';
import { HOST } from './ports.mjs';
import { Failure } from './run.mjs';

const START_LIMIT_MS = 10000;

/** @param {number} port */
const answers = ( port ) =>
	new Promise( ( resolve ) => {
		const socket = connect( { port, host: HOST } );
		socket.once( 'connect', () => socket.end( () => resolve( true ) ) );
		socket.once( 'error', () => resolve( false ) );
	} );

/**
 * Serves a site by PHP's built-in server.
 *
 * @param {Object}                                        options
 * @param {import('./processes.mjs').Processes}           options.processes Owner of the server.
 * @param {{command: string}}                             options.php       PHP.
 * @param {{root: string, database: string, log: string}} options.site      Site, as made by makeSite.
 * @param {number}                                        options.port      Port.
 * @throws {Failure} When it does not start.
 */
export const startPhpServer = async ( { processes, php, site, port } ) => {
	// As on a common host: a request has 30 seconds, and errors go to a log.
	const settings = {
		error_log: site.log,
		log_errors: 1,
		display_errors: 0,
		max_execution_time: 30,
		memory_limit: '256M',
	};
	processes.start(
		php.command,
		[
			...Object.entries( settings ).flatMap( ( [ name, value ] ) => [ '-d', `${ name }=${ value }` ] ),
			'-S',
			`${ HOST }:${ port }`,
			'-t',
			site.root,
			inRoot( 'scripts/php/router.php' ),
		],
		{
			cwd: site.root,
			stdio: [ 'ignore', 'ignore', 'pipe' ],
			env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4', BUCKET_DOCTOR_DATABASE: site.database },
		}
	);
	const deadline = Date.now() + START_LIMIT_MS;
	while ( ! ( await Promise.race( [ answers( port ), processes.failure ] ) ) ) {
		if ( Date.now() > deadline ) {
			throw new Failure( `PHP's server does not answer on port ${ port }.` );
		}
		await wait( 25 );
	}
};
