import check from './check';
import type { Command } from './define-command';
import diagnose from './diagnose';
import explain from './explain';
import lint from './lint';
import policy from './policy';
import probe from './probe';
import profiles from './profiles';

/** In the order of the help text. */
export const commands: readonly Command[] = [ check, probe, diagnose, policy, lint, explain, profiles ];
