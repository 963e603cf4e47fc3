import { createInterface } from 'node:readline';
import type { Arguments } from './arguments';
import { CannotRun, note } from './shell';
import type { Shell } from './shell';

const WHAT =
	'The test writes up to 2 tiny files and begins 1 upload, or up to 5 where the first is refused, in the folder bucket-doctor-test/ (under the prefix), ' +
	'and removes them again. ' +
	'Nothing else in the bucket is touched.';

/** One line from the terminal; empty when there is none, because of Ctrl-C, Ctrl-D or a closed terminal. */
function ask( question: string, { stdin, stderr, stop }: Shell ): Promise< string > {
	// Asked on stderr: stdout holds the report and nothing else.
	const terminal = createInterface( { input: stdin, output: stderr } );
	const close = () => terminal.close();
	stop.addEventListener( 'abort', close );
	return new Promise< string >( ( resolve ) => {
		let isAnswered = false;
		terminal.once( 'line', ( line ) => {
			isAnswered = true;
			resolve( line );
		} );
		terminal.once( 'close', () => {
			if ( ! isAnswered ) {
				// The question is still the last thing on the line.
				stderr.write( '\n' );
			}
			resolve( '' );
		} );
		terminal.setPrompt( question );
		terminal.prompt();
	} ).finally( () => {
		stop.removeEventListener( 'abort', close );
		close();
	} );
}

/**
 * Whoever runs a test that writes has said yes to it: by `--yes`, or at the terminal when asked. Reading needs no consent.
 *
 * @throws CannotRun When nobody said yes.
 */
export async function askConsent( { flags }: Arguments, shell: Shell ): Promise< void > {
	if ( flags.has( 'read-only' ) || flags.has( 'yes' ) ) {
		return;
	}
	const { stdin, stderr } = shell;
	if ( ! stdin.isTTY || ! stderr.isTTY || flags.has( 'credentials-stdin' ) ) {
		throw new CannotRun( `${ WHAT } Say yes to it with --yes, or test without writing with --read-only.` );
	}
	note( shell, WHAT );
	const answer = await ask( 'Go on? [y/N] ', shell );
	if ( ! /^y(es)?$/i.test( answer.trim() ) ) {
		throw new CannotRun( 'Nothing was sent. With --read-only the test runs without writing.' );
	}
}
