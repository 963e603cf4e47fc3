import { randomBytes, randomInt } from 'node:crypto';
import { runTest } from '../../src/engine';
import type { Connection, Random, Report, RunOptions, Transport } from '../../src/engine';
import { nodeTransport } from '../../src/cli/node-transport';
import { startSandbox } from '../../src/sandbox/server';
import type { Sandbox, SandboxLine } from '../../src/sandbox/server';
import { WORLDS } from '../../src/sandbox/worlds';
import { validReport } from './valid-report';

type Snapshot = ReturnType< Sandbox[ 'state' ] >;

export interface WorldRun {
	readonly report: Report;
	readonly before: Snapshot;
	readonly after: Snapshot;
	/** Number of waves and of requests that went out. */
	readonly waves: number;
	readonly requests: number;
	/** Number of requests that the sandbox saw. */
	readonly seen: number;
	readonly line: SandboxLine;
}

export const randomPort: Random = {
	text: ( alphabet, length ) => Array.from( { length }, () => alphabet[ randomInt( alphabet.length ) ] ).join( '' ),
};

/** The connection that a user of the world would enter. */
export const connectionOf = ( line: SandboxLine ): Connection => ( {
	provider: line.provider,
	endpoint: line.endpoint,
	stsEndpoint: line.stsEndpoint,
	region: line.region,
	bucket: line.bucket,
	prefix: line.prefix,
	addressing: line.addressing,
	acl: line.acl,
	serverSideEncryption: '',
	kmsKeyId: '',
	storageClass: '',
	profile: line.profile,
	accessKeyId: line.accessKeyId,
} );

export const credentialsOf = ( { accessKeyId, secretAccessKey, sessionToken }: SandboxLine ) => ( {
	accessKeyId,
	secretAccessKey,
	...( sessionToken ? { sessionToken } : {} ),
} );

/** A named world by its data; throws for a name that there is none of. */
export function worldNamed( name: string ): Record< string, unknown > {
	const world = WORLDS[ name ];
	if ( ! world ) {
		throw new Error( `there is no world ${ name }` );
	}
	return structuredClone( world ) as Record< string, unknown >;
}

/** One test of a world over HTTP, signed by the SDK. Throws where the report is not of its schema. */
export async function runWorld(
	world: unknown,
	changes: Partial< Connection > = {},
	options: Partial< RunOptions > = {},
	wrap: ( transport: Transport ) => Transport = ( transport ) => transport
): Promise< WorldRun > {
	const sandbox = await startSandbox( world );
	try {
		const before = structuredClone( sandbox.state() );
		const inner = wrap( nodeTransport( { credentials: credentialsOf( sandbox.line ) } ) );
		let waves = 0;
		let requests = 0;
		const transport: Transport = {
			signing: inner.signing,
			send( wave, signal ) {
				waves++;
				requests += wave.requests.length;
				return inner.send( wave, signal );
			},
		};
		const report = validReport(
			await runTest( {
				connection: { ...connectionOf( sandbox.line ), ...changes },
				readOnly: false,
				transport,
				clock: { now: () => Date.now() },
				random: randomPort,
				siteHash: randomBytes( 4 ).toString( 'hex' ),
				...options,
			} )
		);
		const seen = sandbox.log().length;
		return { report, before, after: structuredClone( sandbox.state() ), waves, requests, seen, line: sandbox.line };
	} finally {
		await sandbox.close();
	}
}
