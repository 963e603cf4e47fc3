import type { Report, ReportTarget } from '../model/report';
import type { Target } from '../model/target';
import { shortenKeyId } from '../reading/redact';
import { VERSION } from '../version';
import { bucketFacts } from './bucket-facts';
import { completePolicy } from './build-policy';
import { decide } from './decide';
import { find } from './find';
import { identify } from './identity';
import { missingStatements } from './missing';
import type { Run } from './run';
import { judgeAll } from './verdict';

function reportTarget( { stsEndpoint, kmsKeyId, ...target }: Target ): ReportTarget {
	return { ...target, accessKeyId: shortenKeyId( target.accessKeyId ) };
}

/** Everything that can be said of a finished run. Times are milliseconds since 1970. */
export function buildReport( run: Run, startedAt: number, finishedAt: number ): Report {
	const identity = identify( run );
	const decisions = decide( run );
	const findings = find( run, decisions, identity );
	return {
		schema: 1,
		tool: { name: 'bucket-doctor', version: VERSION },
		startedAt: new Date( startedAt ).toISOString(),
		finishedAt: new Date( finishedAt ).toISOString(),
		target: reportTarget( run.target ),
		profile: run.profile.id,
		readOnly: run.readOnly,
		verdict: judgeAll( decisions, findings ),
		identity,
		decisions,
		findings,
		bucket: bucketFacts( run ),
		policy: { missing: missingStatements( run, decisions ), complete: completePolicy( run.profile, run.target ) },
		leftovers: run.made,
		problems: run.problems,
		observations: run.observations,
	};
}
