import type { Arguments, OptionTable } from '../arguments';
import type { ExitCode } from '../exit-code';
import type { Shell } from '../shell';

export interface Command {
	/** As it is typed. */
	readonly name: string;
	/** One line for the list of commands. */
	readonly summary: string;
	/** The whole text of `--help`. */
	readonly help: string;
	readonly options: OptionTable;
	run: ( given: Arguments, shell: Shell ) => Promise< ExitCode >;
}

export const defineCommand = ( command: Command ): Command => command;
