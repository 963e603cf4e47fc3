import { EXIT } from './exit-code';
import { main } from './main';

// The SDK speaks to developers there; users of this program cannot act on it.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

const { argv, env, stdin, stdout, stderr } = process;

/** Ctrl-C, whoever ends processes, a terminal that is closed; with the code that a shell expects. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

// Until it is known how the command ended, nothing is ready: also when the process ends before that.
process.exitCode = EXIT.inconclusive;

// Whoever reads the output may close it early (`| head`): no reason to leave in a bucket what the test made. What could not be printed says print.
stdout.on( 'error', () => undefined );
stderr.on( 'error', () => undefined );

const stop = new AbortController();

for ( const [ signal, code ] of Object.entries( SIGNALS ) ) {
	process.on( signal, () => {
		if ( stop.signal.aborted ) {
			process.exit( code );
		}
		stderr.write( 'Stopping; what the test made is being removed. Press Ctrl-C again to leave at once.\n' );
		stop.abort();
	} );
}

main( argv.slice( 2 ), { env, stdin, stdout, stderr, stop: stop.signal } ).then(
	( code ) => {
		process.exitCode = code;
	},
	( error: unknown ) => {
		stderr.write(
			`This is a mistake in Bucket Doctor itself: ${ error instanceof Error ? error.stack : String( error ) }\n`
		);
	}
);
