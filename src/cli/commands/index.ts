import check from './check';
import type { Command } from './define-command';
import explain from './explain';
import profiles from './profiles';

/** In the order of the help text. */
export const commands: readonly Command[] = [ check, explain, profiles ];
