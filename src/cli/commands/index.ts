import check from './check';
import type { Command } from './define-command';

/** In the order of the help text. */
export const commands: readonly Command[] = [ check ];
