import { expectNoPositionals } from '../arguments';
import { offerConsents } from '../offered-consents';
import { dryRun } from '../dry-run';
import { EXIT } from '../exit-code';
import { run, RUN_HELP, RUN_OPTIONS } from '../run';
import { saveFile } from '../save';
import { renderSavedRun, toSavedRun } from '../saved-run';
import { note, print } from '../shell';
import { defineCommand } from './define-command';

export default defineCommand( {
	name: 'probe',
	summary: 'make the requests of a test and keep the answers, without judging them',
	help: `Usage: bucket-doctor probe --bucket NAME [--save FILE] [options]

Makes the requests of a test and keeps what came back, word for word but for secrets: to be looked at elsewhere or later.

${ RUN_HELP }

Output: the run as JSON, on stdout or in a file.
  --save FILE              write it to a file instead of stdout

Exit code: 0 when the requests were made, 2 when the test could not run.`,
	options: { ...RUN_OPTIONS, save: 'value' },

	async run( given, shell ) {
		expectNoPositionals( 'probe', given );
		if ( given.flags.has( 'dry-run' ) ) {
			return dryRun( given, shell );
		}
		const { report, redact } = await run( given, shell );
		const text = redact( renderSavedRun( toSavedRun( report ) ) );
		const file = given.values.get( 'save' );
		if ( file === undefined ) {
			await print( shell, text );
		} else {
			await saveFile( file, text );
			note( shell, `The run is saved in ${ file }.` );
		}
		offerConsents( report, shell );
		return EXIT.ready;
	},
} );
