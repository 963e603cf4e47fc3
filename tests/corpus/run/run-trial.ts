import { runTest } from '../../../src/engine';
import type { Connection, Report, RunOptions, Transport } from '../../../src/engine';
import { nodeTransport } from '../../../src/cli/node-transport';
import type { Connections } from '../../../src/sandbox/connections';
import { startSandbox } from '../../../src/sandbox/server';
import { snapshot } from '../../../src/sandbox/state/snapshot';
import type { Snapshot } from '../../../src/sandbox/state/snapshot';
import type { World } from '../../../src/sandbox/world';
import type { Trial } from '../worlds/trial';
import { inProcessTransport } from './in-process';
import { seededRandom } from './seeded';
import { openWorld } from './send';

export interface TrialRun {
	readonly trial: Trial;
	readonly report: Report;
	/** What the buckets held before and after. */
	readonly before: Snapshot;
	readonly after: Snapshot;
	readonly waves: number;
	/** The user pressed Stop. */
	readonly isStopped: boolean;
}

export interface HowToRun {
	readonly seed: number;
	/** Over a real socket instead of a call. */
	readonly http?: boolean;
	readonly options?: Partial< RunOptions >;
	readonly wrap?: ( transport: Transport ) => Transport;
}

/** A busy machine is no broken network. */
const PATIENCE_MS = 120_000;

/** Nothing listens there: requests are handed over without a network. */
const NOWHERE = 'http://127.0.0.1:9000';

const connectionOf = ( { typed }: World, origin: string ): Connection => ( {
	provider: typed.provider,
	endpoint: origin,
	stsEndpoint: origin,
	region: typed.region,
	bucket: typed.bucket,
	prefix: typed.prefix,
	addressing: typed.addressing,
	acl: typed.acl,
	serverSideEncryption: '',
	kmsKeyId: '',
	storageClass: '',
	profile: typed.profile,
	accessKeyId: typed.accessKeyId,
} );

interface Opened {
	readonly origin: string;
	readonly transport: Transport;
	state: () => Snapshot;
	close: () => Promise< void >;
}

async function open( world: World, http: boolean ): Promise< Opened > {
	const { accessKeyId, secretAccessKey, sessionToken } = world.typed;
	const credentials = { accessKeyId, secretAccessKey, ...( sessionToken ? { sessionToken } : {} ) };
	if ( http ) {
		const sandbox = await startSandbox( world );
		return {
			origin: sandbox.line.endpoint,
			transport: nodeTransport( { credentials, timeoutMs: PATIENCE_MS } ),
			state: sandbox.state,
			close: sandbox.close,
		};
	}
	const connections: Connections = await openWorld( world );
	return {
		origin: NOWHERE,
		transport: inProcessTransport( connections, credentials ),
		state: () => snapshot( connections.universe ),
		close: async () => {},
	};
}

/** One test of a world, from the first request to the report. */
export async function runTrial(
	trial: Trial,
	{ seed, http = false, options = {}, wrap = ( inner ) => inner }: HowToRun
): Promise< TrialRun > {
	const opened = await open( trial.world, http );
	try {
		const before = opened.state();
		let waves = 0;
		const inner = wrap( opened.transport );
		const report = await runTest( {
			connection: connectionOf( trial.world, opened.origin ),
			readOnly: trial.readOnly,
			transport: {
				signing: inner.signing,
				send: ( wave, signal ) => {
					waves++;
					return inner.send( wave, signal );
				},
			},
			clock: { now: Date.now },
			random: seededRandom( seed ),
			siteHash: '0123abcd',
			consents: { foreignBucket: trial.foreignBucket, unreadLock: trial.unreadLock ?? false },
			...options,
		} );
		return { trial, report, before, after: opened.state(), waves, isStopped: options.stop?.aborted ?? false };
	} finally {
		await opened.close();
	}
}
