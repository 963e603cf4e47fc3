import type { Verdict } from '../engine';

/** What the process ends with (docs/cli.md). */
export const EXIT = {
	/** Ready, with or without warnings; or a command that only prints. */
	ready: 0,
	notReady: 1,
	/** Could not tell, or could not run at all. */
	inconclusive: 2,
} as const;

export type ExitCode = ( typeof EXIT )[ keyof typeof EXIT ];

const BY_VERDICT: Readonly< Record< Verdict, ExitCode > > = {
	ready: EXIT.ready,
	'ready-with-warnings': EXIT.ready,
	'not-ready': EXIT.notReady,
	inconclusive: EXIT.inconclusive,
};

export const exitCode = ( verdict: Verdict ): ExitCode => BY_VERDICT[ verdict ];
