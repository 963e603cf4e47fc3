import type { Connection } from '../connection/connection';
import { checkConnection, InputError } from '../connection/check-connection';
import { toTarget } from '../connection/to-target';
import { LAYERS } from '../model/finding';
import type { Report } from '../model/report';
import { findProfile } from '../profiles';
import { buildReport } from './build-report';
import { cleanUp } from './clean-up';
import { inspect } from './inspect';
import { makeKeys } from './keys';
import { readBack } from './read-back';
import { isStopped } from './run';
import type { Run, Shell } from './run';
import { find } from './find';
import { write } from './write';

export type { Progress } from './run';

export interface RunOptions extends Shell {
	readonly connection: Connection;
	/** Nothing is written; what needs a write stays unknown. */
	readonly readOnly: boolean;
	/** Eight hex digits that stay the same for this site, for keys that must not pile up. */
	readonly siteHash: string;
}

function createRun( options: RunOptions ): Run {
	const problems = checkConnection( options.connection );
	const profile = findProfile( options.connection.profile );
	if ( problems.length > 0 || ! profile ) {
		throw new InputError( problems );
	}
	const target = toTarget( options.connection, profile );
	return {
		shell: options,
		profile,
		keys: makeKeys( options.random, target, profile ),
		readOnly: options.readOnly,
		target,
		waves: 0,
		regions: new Map(),
		observations: [],
		problems: [],
		made: [],
		isBroken: false,
		isBlocked: false,
	};
}

/** Whether the inspection met something that every further request would meet too: then nothing is written. */
function isBlocked( run: Run ): boolean {
	const identity = { arn: '', account: '', kind: 'unknown' } as const;
	const signed = run.observations.filter(
		( { operation, anonymous } ) => ! anonymous && operation !== 'GetCallerIdentity'
	);
	const newest = signed.filter( ( { wave } ) => wave === run.waves );
	const seen = find( { ...run, observations: newest, problems: [] }, [], identity );
	const early = LAYERS.slice( 0, LAYERS.indexOf( 'authorization' ) );
	const blocked = new Set(
		seen.filter( ( { layer } ) => early.includes( layer ) ).flatMap( ( { observations } ) => observations )
	);
	return newest.length > 0 && newest.every( ( { id } ) => blocked.has( id ) );
}

const goesOn = ( run: Run ): boolean => ! run.isBroken && ! isStopped( run );

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
		if ( goesOn( run ) && ! run.readOnly && ! run.isBlocked ) {
			await write( run );
		}
		if ( goesOn( run ) && ! run.isBlocked ) {
			await readBack( run );
		}
	} finally {
		if ( ! run.isBlocked ) {
			await cleanUp( run );
		}
	}
	return buildReport( run, startedAt, options.clock.now() );
}
