import { probes } from '../probes';
import { ask } from './ask';
import type { Question } from './ask';
import { toldRegion } from './region';
import { isStopped } from './run';
import type { Run } from './run';

const whoAndWhere: readonly Question[] = [ { probe: probes.headBucket }, { probe: probes.getCallerIdentity } ];

const settings = ( { keys }: Run ): readonly Question[] => [
	{ probe: probes.listObjects },
	{ probe: probes.getBucketLocation },
	{ probe: probes.getBucketVersioning },
	{ probe: probes.deleteObjectVersion, key: keys.missingVersion },
];

/**
 * Reads, and proofs that write nothing. Where the region is unknown it is asked for first; where it turns out to be another, everything that was
 * signed for the wrong one is asked once more.
 */
export async function inspect( run: Run ): Promise< void > {
	const isUnknown = run.target.region === '';
	await ask( run, isUnknown ? whoAndWhere : [ ...whoAndWhere, ...settings( run ) ] );
	const told = toldRegion( run );
	const isOther = told !== undefined && told !== run.target.region;
	if ( isOther ) {
		run.target = { ...run.target, region: told };
	}
	if ( ( isUnknown || isOther ) && ! run.isBroken && ! isStopped( run ) ) {
		await ask( run, settings( run ) );
	}
}
