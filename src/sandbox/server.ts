import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { flavourOf } from './flavours';
import { Connections, type LogEntry } from './connections';
import { validateWorld } from './load-world';
import { snapshot, type Snapshot } from './state/snapshot';
import { Universe } from './state/universe';
import type { World } from './world';

export interface SandboxOptions {
	/** 0 or absent = any free one. */
	readonly port?: number;
	readonly tls?: { readonly key: string | Buffer; readonly cert: string | Buffer };
	/** Milliseconds since 1970; the world's clock is this plus the world's offset. */
	readonly wallClock?: () => number;
}

/** What the user of the world would type, with the endpoints to type it into. */
export interface SandboxLine {
	readonly endpoint: string;
	readonly stsEndpoint: string;
	readonly provider: string;
	readonly region: string;
	readonly bucket: string;
	readonly prefix: string;
	readonly addressing: string;
	readonly acl: string;
	readonly profile: string;
	readonly accessKeyId: string;
	readonly secretAccessKey: string;
	readonly sessionToken?: string;
}

export interface Sandbox {
	readonly port: number;
	readonly line: SandboxLine;
	state: () => Snapshot;
	log: () => readonly LogEntry[];
	/** Replaces the world while it runs. Rejects with a WorldError and keeps the old one when the new one is not valid. */
	setWorld: ( world: unknown ) => Promise< void >;
	close: () => Promise< void >;
}

const HOST = '127.0.0.1';

function lineOf( world: World, origin: string ): SandboxLine {
	const { provider, region, bucket, prefix, addressing, acl, profile, accessKeyId, secretAccessKey, sessionToken } =
		world.typed;
	return {
		endpoint: origin,
		// Of the others only AWS's kind of STS could be asked, and none of them is known to have it here.
		stsEndpoint: flavourOf( world ).id === 'aws' ? origin : '',
		provider,
		region,
		bucket,
		prefix,
		addressing,
		acl,
		profile,
		accessKeyId,
		secretAccessKey,
		...( sessionToken === undefined ? {} : { sessionToken } ),
	};
}

/**
 * Starts a server that answers as S3 and STS do in a world.
 *
 * @param  candidate World, as data.
 * @param  options   Port, TLS, clock.
 * @throws {Error} Where the world is not valid.
 */
export async function startSandbox( candidate: unknown, options: SandboxOptions = {} ): Promise< Sandbox > {
	const { port = 0, tls, wallClock = Date.now } = options;
	const run = async ( world: unknown ) => new Universe( await validateWorld( world ), wallClock );
	const connections = new Connections( await run( candidate ), run );
	const listener = ( message: IncomingMessage, response: ServerResponse ): void =>
		void connections.serve( message, response );
	const server = tls ? createHttpsServer( tls, listener ) : createHttpServer( listener );
	await new Promise< void >( ( resolve, reject ) => {
		server.once( 'error', reject );
		server.listen( port, HOST, resolve );
	} );
	const bound = ( server.address() as AddressInfo ).port;
	return {
		port: bound,
		get line() {
			return lineOf( connections.universe.world, `${ tls ? 'https' : 'http' }://${ HOST }:${ bound }` );
		},
		state: () => snapshot( connections.universe ),
		log: () => connections.log,
		setWorld: ( world ) => connections.replace( world ),
		close: () =>
			new Promise( ( resolve ) => {
				server.close( () => resolve() );
				server.closeAllConnections();
			} ),
	};
}
