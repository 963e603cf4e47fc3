import type { Connection } from '../connection/connection';
import { checkConnection, InputError } from '../connection/check-connection';
import { toTarget } from '../connection/to-target';
import type { Report } from '../model/report';
import { findProfile } from '../profiles';
import { isBlocked } from './blocked';
import { buildReport } from './build-report';
import { cleanUp } from './clean-up';
import { whyNotWrite } from './gate';
import { inspect } from './inspect';
import { makeKeys, testFolder } from './keys';
import { readBack } from './read-back';
import { goesOn } from './run';
import type { Consents, Run, Shell } from './run';
import { write } from './write';

export type { Consents, Progress } from './run';

export interface RunOptions extends Shell {
	readonly connection: Connection;
	/** Nothing is written; what needs a write stays unknown. */
	readonly readOnly: boolean;
	/** Eight hex digits that stay the same for this site, for keys that must not pile up. */
	readonly siteHash: string;
	/** Folder of the site's uploads in those of a multisite installation, `sites/7/`; '' or absent elsewhere. */
	readonly siteFolder?: string;
	readonly consents?: Consents;
}

function createRun( options: RunOptions ): Run {
	const problems = checkConnection( options.connection );
	const profile = findProfile( options.connection.profile );
	if ( problems.length > 0 || ! profile ) {
		throw new InputError( problems );
	}
	const target = toTarget( options.connection, profile, options.siteFolder );
	return {
		shell: options,
		profile,
		keys: makeKeys( options.random, target, profile, options.siteHash ),
		folder: testFolder( target ),
		readOnly: options.readOnly,
		consents: options.consents ?? {},
		target,
		waves: 0,
		observations: [],
		problems: [],
		made: [],
		isStopped: false,
		isBroken: false,
		isBlocked: false,
	};
}

/**
 * Runs the whole test. Throws InputError before anything is sent, and what the transport rejects with when not even the first wave could be sent;
 * everything else is in the report. Whatever was made is removed also after Stop and after a failure.
 */
export async function runTest( options: RunOptions ): Promise< Report > {
	const run = createRun( options );
	const startedAt = options.clock.now();
	await inspect( run );
	run.isBlocked = isBlocked( run );
	try {
		if ( goesOn( run ) && whyNotWrite( run ) === undefined ) {
			await write( run );
		}
		if ( goesOn( run ) ) {
			await readBack( run );
		}
	} finally {
		if ( ! run.isBlocked ) {
			await cleanUp( run );
		}
	}
	return buildReport( run, {
		startedAt: new Date( startedAt ).toISOString(),
		finishedAt: new Date( options.clock.now() ).toISOString(),
		leftovers: run.made,
		problems: run.problems,
	} );
}
