import { EXIT } from './exit-code';
import { main } from './main';

// The SDK speaks to developers there; users of this program cannot act on it.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

const CODE_OF_SIGINT = 130;

// Until it is known how the command ended, nothing is ready: also when the process ends before that.
process.exitCode = EXIT.inconclusive;

const stop = new AbortController();

process.on( 'SIGINT', () => {
	if ( stop.signal.aborted ) {
		process.exit( CODE_OF_SIGINT );
	}
	process.stderr.write( 'Stopping; what the test made is being removed. Press Ctrl-C again to leave at once.\n' );
	stop.abort();
} );

// Whoever reads the output may close it early (`| head`).
process.stdout.on( 'error', ( error: NodeJS.ErrnoException ) => {
	if ( error.code !== 'EPIPE' ) {
		throw error;
	}
} );

const { argv, env, stdin, stdout, stderr } = process;

main( argv.slice( 2 ), { env, stdin, stdout, stderr, stop: stop.signal } ).then(
	( code ) => {
		process.exitCode = code;
	},
	( error: unknown ) => {
		process.stderr.write(
			`This is a mistake in Bucket Doctor itself: ${ error instanceof Error ? error.stack : String( error ) }\n`
		);
	}
);
