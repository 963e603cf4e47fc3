import { expectNoPositionals } from '../arguments';
import { offerConsents } from '../offered-consents';
import { dryRun } from '../dry-run';
import { pastedPolicy, POLICY_HELP, POLICY_OPTIONS } from '../pasted-policy';
import { delivery, REPORTER_HELP, REPORTER_OPTIONS } from '../reporter';
import { run, RUN_HELP, RUN_OPTIONS } from '../run';
import { defineCommand } from './define-command';

export default defineCommand( {
	name: 'check',
	summary: 'test a key on a bucket and print the report',
	help: `Usage: bucket-doctor check --bucket NAME [options]

Tests what the key may do on the bucket, permission by permission, and prints the report.

${ RUN_HELP }

${ POLICY_HELP }

${ REPORTER_HELP }`,
	options: { ...RUN_OPTIONS, ...POLICY_OPTIONS, ...REPORTER_OPTIONS },

	async run( given, shell ) {
		expectNoPositionals( 'check', given );
		if ( given.flags.has( 'dry-run' ) ) {
			return dryRun( given, shell );
		}
		const deliver = delivery( given, shell );
		const read = await pastedPolicy( given, shell );
		const { report, redact } = await run( given, shell );
		const code = await deliver( read( report ), redact );
		offerConsents( report, shell );
		return code;
	},
} );
