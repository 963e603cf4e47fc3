import { CANNOT_START, main } from './main';

const start = async (): Promise< void > => {
	const sandboxes = await main( process.argv.slice( 2 ), {
		out: ( text ) => process.stdout.write( text ),
		error: ( text ) => process.stderr.write( text ),
	} );
	if ( ! sandboxes ) {
		process.exitCode = CANNOT_START;
		return;
	}
	const stop = (): void =>
		void Promise.all( sandboxes.map( ( sandbox ) => sandbox.close() ) ).then( () => process.exit( 0 ) );
	process.once( 'SIGTERM', stop );
	process.once( 'SIGINT', stop );
};

void start();
