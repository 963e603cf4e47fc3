import { delivery, REPORTER_HELP, REPORTER_OPTIONS } from '../reporter';
import { diagnoseFile } from '../diagnose-file';
import { pastedPolicy, POLICY_HELP, POLICY_OPTIONS } from '../pasted-policy';
import { CannotRun } from '../shell';
import { defineCommand } from './define-command';

export default defineCommand( {
	name: 'diagnose',
	summary: 'read a saved run again and print the report',
	help: `Usage: bucket-doctor diagnose FILE [options]

Prints the report of a run that probe or check --save has kept, as this version reads it. Sends nothing and needs no credentials.

  FILE                     saved run or saved report; - reads it from standard input
${ POLICY_HELP }

${ REPORTER_HELP }`,
	options: { ...POLICY_OPTIONS, ...REPORTER_OPTIONS },

	async run( given, shell ) {
		const [ path, ...rest ] = given.positionals;
		if ( path === undefined || rest.length > 0 ) {
			throw new CannotRun( 'diagnose takes one file, such as run.json. See: bucket-doctor diagnose --help' );
		}
		const deliver = delivery( given, shell );
		const read = await pastedPolicy( given, shell );
		// What a run saved is redacted already, and the credentials that it was made with are not at hand.
		return deliver( read( await diagnoseFile( path, shell.stdin ) ), ( text ) => text );
	},
} );
