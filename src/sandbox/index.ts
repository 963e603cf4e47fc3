import { readArguments, UsageError } from './arguments';
import { loadWorld, WorldError } from './load-world';
import { startSandbox } from './server';

const fail = ( message: string, code: number ): never => {
	process.stderr.write( `sandbox: ${ message }\n` );
	process.exit( code );
};

async function main(): Promise< void > {
	const { world, port } = readArguments( process.argv.slice( 2 ) );
	const sandbox = await startSandbox( await loadWorld( world ), { port } );
	const stop = (): void => void sandbox.close().then( () => process.exit( 0 ) );
	process.once( 'SIGTERM', stop );
	process.once( 'SIGINT', stop );
	process.stdout.write( `${ JSON.stringify( sandbox.line ) }\n` );
}

main().catch( ( error: Error ) => {
	const isOfUser = error instanceof UsageError || error instanceof WorldError;
	fail( isOfUser ? error.message : `cannot start: ${ error.message }`, 2 );
} );
