import { findProbe } from '../../../../../src/engine/probes';
import { judge } from '../../../../../src/engine/run/judge';
import type { DecisionValue } from '../../../../../src/engine/model/decision';
import { evidenceOf } from './fixture';

/** What a recorded answer alone decides for the permission that its probe asks for; undefined where no probe sends such a request. */
export function decisionOf( name: string ): DecisionValue | undefined {
	const { observation, target } = evidenceOf( name );
	const probe = findProbe( observation.probe );
	if ( ! probe ) {
		return undefined;
	}
	const input = { target, listPrefix: `${ target.keyPrefix }backup_`, key: observation.key ?? '', body: 'the file' };
	return judge( probe, observation, input ).decision;
}
