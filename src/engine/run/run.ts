import { isFailure } from '../model/observation';
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

/** What the user has agreed to after a first test asked for it. */
export interface Consents {
	/** The bucket is another account's, and that is meant. */
	readonly foreignBucket?: boolean;
	/** Nobody could tell whether the store keeps files against deletion; the test may write all the same. */
	readonly unreadLock?: boolean;
	/** One list may be paid for by the key's account. */
	readonly requesterPays?: boolean;
}

/** What was seen and under what conditions: everything that a report is made from, of a running test or of a saved one. */
export interface Seen {
	readonly profile: Profile;
	readonly target: Target;
	/** The test's own folder, a key prefix. */
	readonly folder: string;
	readonly readOnly: boolean;
	readonly consents: Consents;
	readonly observations: readonly Observation[];
	readonly isStopped: boolean;
	/** Every further request would meet what the first ones met: a wrong key, a missing bucket, no network. */
	readonly isBlocked: boolean;
}

/** The state of one run. What was seen only grows; the target changes once at most, when its region turns out to be another. */
export interface Run extends Seen {
	readonly shell: Shell;
	readonly keys: Keys;
	target: Target;
	isStopped: boolean;
	isBlocked: boolean;
	waves: number;
	readonly observations: Observation[];
	readonly problems: Problem[];
	/** What the test made or may have made and has not removed yet. */
	made: Made[];
	/** Set when the shell failed: nothing but clean-up is tried after that. */
	isBroken: boolean;
}

/** No answer came because the user stopped the test: that is no fault of anybody's. */
export const isCutOff = ( { isStopped }: Seen, { answer }: Observation ): boolean =>
	isStopped && isFailure( answer ) && answer.failure.kind === 'interrupted';

/** The newest observation of a probe. */
export const latest = ( { observations }: Seen, probeId: string ): Observation | undefined =>
	observations.findLast( ( { probe } ) => probe === probeId );

/** Whether anything but clean-up is worth asking. */
export const goesOn = ( { isBroken, isStopped, isBlocked }: Run ): boolean => ! isBroken && ! isStopped && ! isBlocked;
