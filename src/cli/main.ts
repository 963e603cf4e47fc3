import { VERSION } from '../engine';
import { readArguments } from './arguments';
import { commands } from './commands';
import { EXIT } from './exit-code';
import type { ExitCode } from './exit-code';
import { CannotRun, note, print } from './shell';
import type { Shell } from './shell';

const HELP = `Usage: bucket-doctor COMMAND [options]

Tests what an S3 access key may do on a bucket, permission by permission, and explains what goes wrong.

Commands:
${ commands.map( ( { name, summary } ) => `  ${ name.padEnd( 10 ) } ${ summary }` ).join( '\n' ) }

bucket-doctor COMMAND --help tells the options of a command; --version prints the version.`;

const isHelp = ( argument: string ): boolean => argument === '--help' || argument === '-h';

async function dispatch( argv: readonly string[], shell: Shell ): Promise< ExitCode > {
	const [ name, ...rest ] = argv;
	if ( name === undefined ) {
		throw new CannotRun( HELP );
	}
	if ( isHelp( name ) ) {
		await print( shell, HELP );
		return EXIT.ready;
	}
	if ( name === '--version' ) {
		await print( shell, VERSION );
		return EXIT.ready;
	}
	const command = commands.find( ( one ) => one.name === name );
	if ( ! command ) {
		// Not repeated: what stands at a wrong place may be a secret.
		throw new CannotRun(
			`There is no such command. Commands: ${ commands.map( ( one ) => one.name ).join( ', ' ) }.`
		);
	}
	if ( rest.some( isHelp ) ) {
		await print( shell, command.help );
		return EXIT.ready;
	}
	return command.run( readArguments( name, rest, command.options ), shell );
}

/**
 * The command line as a function. Everything a user can get wrong ends with a sentence on stderr and exit code 2; a bug rejects.
 *
 * @param argv  Arguments after the program's name.
 * @param shell The world around.
 */
export async function main( argv: readonly string[], shell: Shell ): Promise< ExitCode > {
	try {
		return await dispatch( argv, shell );
	} catch ( error ) {
		if ( error instanceof CannotRun ) {
			note( shell, error.message );
			return EXIT.inconclusive;
		}
		throw error;
	}
}
