import type { Leftover, Problem, Report, ReportTarget } from '../model/report';
import type { Target } from '../model/target';
import { shortenKeyId } from '../reading/redact';
import { VERSION } from '../version';
import { bucketFacts } from './bucket-facts';
import { completePolicy } from './build-policy';
import { decide } from './decide';
import { expose } from './exposure/expose';
import { bySeverity, find } from './find';
import { heed } from './heed';
import { looksLike } from './fingerprint';
import { identify } from './identity';
import { missingStatements } from './missing';
import type { Seen } from './run';
import { judgeAll } from './verdict';

function reportTarget( { stsEndpoint, kmsKeyId, ...target }: Target ): ReportTarget {
	return { ...target, accessKeyId: shortenKeyId( target.accessKeyId ) };
}

export interface Outcome {
	/** ISO 8601. */
	readonly startedAt: string;
	readonly finishedAt: string;
	readonly leftovers: readonly Leftover[];
	readonly problems: readonly Problem[];
}

/** Everything that can be said of what was seen. */
export function buildReport( run: Seen, outcome: Outcome ): Report {
	const identity = identify( run );
	const decisions = decide( run );
	const exposure = expose( run );
	const bucket = bucketFacts( run );
	const found = find( run, decisions, identity );
	const { profile, target, observations } = run;
	const heeded = heed( { profile, target, observations, identity, decisions, exposure, bucket } );
	const findings = [ ...found.findings, ...heeded.findings ].sort( bySeverity );
	const other = looksLike( run );
	return {
		schema: 1,
		tool: { name: 'bucket-doctor', version: VERSION },
		startedAt: outcome.startedAt,
		finishedAt: outcome.finishedAt,
		target: reportTarget( run.target ),
		...( other ? { looksLike: other } : {} ),
		profile: run.profile.id,
		readOnly: run.readOnly,
		verdict: judgeAll( decisions, findings ),
		identity,
		decisions,
		findings,
		exposure,
		bucket,
		policy: {
			missing: missingStatements( run, decisions, identity ),
			complete: completePolicy( run.profile, run.target ),
		},
		leftovers: outcome.leftovers,
		problems: [ ...outcome.problems, ...found.problems, ...heeded.problems ],
		observations: run.observations,
	};
}
