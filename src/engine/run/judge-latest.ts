import type { Probe } from '../probes/define-probe';
import { inputOf } from './ask';
import { judge } from './judge';
import type { Judgement } from './judge';
import { latest } from './run';
import type { Seen } from './run';

/** What the newest answer to a probe says; undefined when nobody has asked yet. */
export function judgeLatest( run: Seen, probe: Probe ): Judgement | undefined {
	const observation = latest( run, probe.id );
	return observation && judge( probe, observation, inputOf( run, { probe } ) );
}
