import { CANNOT_START, main } from './main';

const start = async (): Promise< void > => {
	const sandbox = await main( process.argv.slice( 2 ), {
		out: ( text ) => process.stdout.write( text ),
		error: ( text ) => process.stderr.write( text ),
	} );
	if ( ! sandbox ) {
		process.exitCode = CANNOT_START;
		return;
	}
	const stop = (): void => void sandbox.close().then( () => process.exit( 0 ) );
	process.once( 'SIGTERM', stop );
	process.once( 'SIGINT', stop );
};

void start();
