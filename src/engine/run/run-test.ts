import type { Connection } from '../connection/connection';
import type { Operation } from '../model/operation';
import type { Report } from '../model/report';
import type { Clock, Random, StopSignal, Transport } from '../ports';

/** What is being asked right now. */
export interface Progress {
	/** 1, 2, 3, … */
	readonly wave: number;
	/** Operations of the wave that has just been sent. */
	readonly operations: readonly Operation[];
	/** Requests answered so far, before this wave. */
	readonly answered: number;
}

export interface RunOptions {
	readonly connection: Connection;
	/** Nothing is written; what needs a write stays unknown. */
	readonly readOnly: boolean;
	readonly transport: Transport;
	readonly clock: Clock;
	readonly random: Random;
	/** Eight hex digits that stay the same for this site, for keys that must not pile up. */
	readonly siteHash: string;
	readonly stop?: StopSignal;
	readonly onProgress?: ( progress: Progress ) => void;
}

/**
 * Runs the whole test. Throws InputError before anything is sent, and what the transport rejects with when not even the first wave could be sent;
 * everything else is in the report.
 */
export declare function runTest( options: RunOptions ): Promise< Report >;
