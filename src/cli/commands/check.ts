import { renderJson } from '../../reporters';
import { expectNoPositionals } from '../arguments';
import { dryRun } from '../dry-run';
import { exitCode } from '../exit-code';
import { REPORTER_HELP, REPORTER_OPTIONS, reporterFrom } from '../reporter';
import { run, RUN_HELP, RUN_OPTIONS } from '../run';
import { saveFile } from '../save';
import { note, print } from '../shell';
import { defineCommand } from './define-command';

export default defineCommand( {
	name: 'check',
	summary: 'test a key on a bucket and print the report',
	help: `Usage: bucket-doctor check --bucket NAME [options]

Tests what the key may do on the bucket, permission by permission, and prints the report.

${ RUN_HELP }

Output: the report on stdout, everything else on stderr.
${ REPORTER_HELP }
  --save FILE              also save the report as JSON

Exit code: 0 ready (with or without warnings), 1 not ready, 2 could not tell or could not run.`,
	options: { ...RUN_OPTIONS, ...REPORTER_OPTIONS },

	async run( given, shell ) {
		expectNoPositionals( 'check', given );
		if ( given.flags.has( 'dry-run' ) ) {
			return dryRun( given, shell );
		}
		const render = reporterFrom( given );
		const { report, redact } = await run( given, shell );
		await print( shell, redact( render( report ) ) );
		const file = given.values.get( 'save' );
		if ( file !== undefined ) {
			await saveFile( file, redact( renderJson( report ) ) );
			note( shell, `The report is saved in ${ file }.` );
		}
		return exitCode( report.verdict );
	},
} );
