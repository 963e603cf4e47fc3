import { parentPort, workerData } from 'node:worker_threads';
import { checkShare } from './corpus';
import { main } from './main';

// The same file is the program and each of its workers.
if ( parentPort ) {
	const port = parentPort;
	void checkShare( workerData ).then( ( tally ) => port.postMessage( tally ) );
} else {
	void main( process.argv.slice( 2 ) ).then( ( code ) => {
		process.exitCode = code;
	} );
}
