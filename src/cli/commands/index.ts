import check from './check';
import type { Command } from './define-command';
import explain from './explain';
import policy from './policy';
import probe from './probe';
import profiles from './profiles';

/** In the order of the help text. */
export const commands: readonly Command[] = [ check, probe, policy, explain, profiles ];
