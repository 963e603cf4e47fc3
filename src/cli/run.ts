import { randomInt } from 'node:crypto';
import { runTest } from '../engine';
import type { Clock, Random, Report } from '../engine';
import { CONNECTION_HELP, CONNECTION_OPTIONS, connectionFrom, expectUsable, isInClear } from './connection';
import type { Arguments, OptionTable } from './arguments';
import { askConsent } from './consent';
import { CONSENT_HELP, CONSENT_OPTIONS, consentsFrom } from './offered-consents';
import { CREDENTIAL_HELP, CREDENTIAL_OPTIONS, readCredentials } from './credentials';
import { hintAtMistakes } from './hints';
import { nodeTransport } from './node-transport';
import { progressReporter } from './progress';
import { redactor } from './redact';
import type { Redact } from './redact';
import { note } from './shell';
import type { Shell } from './shell';

/** Options of every command that runs a test. */
export const RUN_OPTIONS = {
	...CONNECTION_OPTIONS,
	...CREDENTIAL_OPTIONS,
	...CONSENT_OPTIONS,
	'read-only': 'flag',
	'dry-run': 'flag',
	yes: 'flag',
	verbose: 'flag',
} as const satisfies OptionTable;

export const RUN_HELP = `${ CONNECTION_HELP }
  --read-only              write nothing; what only a write can prove stays unknown
  --dry-run                send nothing; print the requests that a run would send (needs no credentials)
  --yes                    agree to the test's files without being asked
${ CONSENT_HELP }
  --verbose                progress on stderr, also where it is no terminal

${ CREDENTIAL_HELP }`;

/**
 * The key that stays the same from run to run is the same for all command lines: it names no machine, and runs from several machines do not pile up.
 */
const SITE_HASH = 'c0dd0c70';

const clock: Clock = { now: () => Date.now() };

const random: Random = {
	text: ( alphabet, length ) =>
		Array.from( { length }, () => alphabet.charAt( randomInt( alphabet.length ) ) ).join( '' ),
};

export interface Run {
	readonly report: Report;
	/** For whatever is printed or saved after the run: a second net below the transport's own redaction. */
	readonly redact: Redact;
}

/** The stack of a bug is printed, and an error of any library may hold what it was called with. */
function withoutSecrets( error: unknown, redact: Redact ): Error {
	const { message, stack } = error instanceof Error ? error : new Error( String( error ) );
	const copy = new Error( redact( message ) );
	copy.stack = redact( stack ?? message );
	return copy;
}

/**
 * Runs the test with what the user entered.
 *
 * @throws CannotRun When an entry cannot be used or nobody agreed to the writing.
 */
export async function run( given: Arguments, shell: Shell ): Promise< Run > {
	const credentials = await readCredentials( given, shell );
	const connection = connectionFrom( given, credentials.accessKeyId );
	hintAtMistakes( connection, credentials, shell );
	expectUsable( connection );
	if ( isInClear( connection ) ) {
		note(
			shell,
			'Warning: an endpoint is http, not https: whoever sits in between can read the requests, and a session token in them.'
		);
	}
	await askConsent( given, shell );
	const redact = redactor( [ credentials.secretAccessKey, credentials.sessionToken ] );
	try {
		const report = await runTest( {
			connection,
			readOnly: given.flags.has( 'read-only' ),
			consents: consentsFrom( given ),
			transport: nodeTransport( { credentials, ...( shell.network ? { network: shell.network } : {} ) } ),
			clock,
			random,
			siteHash: SITE_HASH,
			stop: shell.stop,
			onProgress: progressReporter( shell, given.flags.has( 'verbose' ) ),
		} );
		return { report, redact };
	} catch ( error ) {
		throw withoutSecrets( error, redact );
	}
}
