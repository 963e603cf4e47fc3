import type { Observation } from '../model/observation';
import type { Operation } from '../model/operation';
import type { Problem } from '../model/report';
import type { Target } from '../model/target';
import type { Profile } from '../profiles/define-profile';
import type { Clock, Random, StopSignal, Transport } from '../ports';
import type { Made } from './made';
import type { Keys } from './keys';

/** What is being asked right now. */
export interface Progress {
	/** 1, 2, 3, … */
	readonly wave: number;
	/** Operations of the wave that is about to be sent. */
	readonly operations: readonly Operation[];
	/** Requests answered so far. */
	readonly answered: number;
}

export interface Shell {
	readonly transport: Transport;
	readonly clock: Clock;
	readonly random: Random;
	readonly stop?: StopSignal;
	readonly onProgress?: ( progress: Progress ) => void;
}

/** The state of one run. What was seen only grows; the target changes once at most, when its region turns out to be another. */
export interface Run {
	readonly shell: Shell;
	readonly profile: Profile;
	readonly keys: Keys;
	readonly readOnly: boolean;
	target: Target;
	waves: number;
	/** Region that each wave was signed for. */
	readonly regions: Map< number, string >;
	readonly observations: Observation[];
	readonly problems: Problem[];
	/** What the test made or may have made and has not removed yet. */
	made: Made[];
	/** Set when the shell failed: nothing but clean-up is tried after that. */
	isBroken: boolean;
	/** Set when every further request would meet what the first ones met: a wrong key, a missing bucket, no network. */
	isBlocked: boolean;
}

export const isStopped = ( run: Run ): boolean => run.shell.stop?.aborted ?? false;

/** The newest observation of a probe. */
export const latest = ( run: Run, probeId: string ): Observation | undefined =>
	run.observations.findLast( ( { probe } ) => probe === probeId );
