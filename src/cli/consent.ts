import { createInterface } from 'node:readline/promises';
import type { Arguments } from './arguments';
import { CannotRun, note } from './shell';
import type { Shell } from './shell';

const WHAT =
	'The test writes up to 2 tiny files and begins 1 upload in the folder bucket-doctor-test/ (under the prefix), and removes them again. ' +
	'Nothing else in the bucket is touched.';

/**
 * Whoever runs a test that writes has said yes to it: by `--yes`, or at the terminal when asked. Reading needs no consent.
 *
 * @throws CannotRun When nobody said yes.
 */
export async function askConsent( { flags }: Arguments, shell: Shell ): Promise< void > {
	if ( flags.has( 'read-only' ) || flags.has( 'yes' ) ) {
		return;
	}
	const { stdin, stderr, stop } = shell;
	if ( ! stdin.isTTY || ! stderr.isTTY || flags.has( 'credentials-stdin' ) ) {
		throw new CannotRun( `${ WHAT } Say yes to it with --yes, or test without writing with --read-only.` );
	}
	note( shell, WHAT );
	// Asked on stderr: stdout holds the report and nothing else.
	const terminal = createInterface( { input: stdin, output: stderr } );
	try {
		const answer = await terminal.question( 'Go on? [y/N] ', { signal: stop } );
		if ( ! /^y(es)?$/i.test( answer.trim() ) ) {
			throw new CannotRun( 'Nothing was sent. With --read-only the test runs without writing.' );
		}
	} finally {
		terminal.close();
	}
}
