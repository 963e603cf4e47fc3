import { Server } from 'node:net';
import { runCLI } from '@wp-playground/cli';
import { HOST } from './ports.mjs';

/*
 * Runs one WordPress in Playground until it is told to end; a message to the parent process says that it answers.
 * Argument: JSON { port, home, php, mounts, install }.
 */

const { port, home, php, mounts, install } = JSON.parse( process.argv[ 2 ] );

// Playground would listen to the whole network, and this site logs in whoever comes.
const { listen } = Server.prototype;
Server.prototype.listen = function ( wanted, ...rest ) {
	return listen.call( this, typeof wanted === 'number' ? { port: wanted, host: HOST } : wanted, ...rest );
};

// While it boots there is nothing yet to be ended in order.
let dispose = async () => {};

const end = async () => {
	await dispose();
	process.exit( 0 );
};
process.on( 'SIGTERM', end );
// The parent is gone.
process.on( 'disconnect', end );

const server = await runCLI( {
	command: 'server',
	port,
	php,
	'site-url': home,
	'mount-before-install': mounts,
	// The site brings WordPress and SQLite along: nothing is to be downloaded.
	wordpressInstallMode: 'do-not-attempt-installing',
	skipSqliteSetup: true,
	blueprint: { steps: [ { step: 'runPHP', code: install } ] },
	workers: 2,
	verbosity: 'quiet',
} );
dispose = () => server[ Symbol.asyncDispose ]();
process.send( 'ready' );
