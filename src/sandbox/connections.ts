import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerS3 } from './answer-s3';
import { internalError } from './errors';
import { portalReply, sendFaulty, statedError, strike, throttled, wait } from './faults';
import { readIncoming, type Incoming } from './http/incoming';
import { flavourOf } from './flavours';
import type { Flavour } from './flavours/flavour';
import { errorReply, type Reply, type RequestIds } from './http/reply';
import { nameOperation } from './route';
import { S3Error } from './s3-error';
import { snapshot } from './state/snapshot';
import type { Universe } from './state/universe';
import { StsError } from './signature/sts-error';
import { answerSts, isForSts, stsAction, stsErrorReply } from './sts';
import type { WorldFault } from './world';

/** One request as the sandbox saw it; nothing in it is secret. */
export interface LogEntry {
	readonly method: string;
	readonly host: string;
	/** Without the query. */
	readonly path: string;
	readonly query: Readonly< Record< string, readonly string[] > >;
	/** Empty where the request names none. */
	readonly operation: string;
	/** 0 where no answer was sent. */
	readonly status: number;
	/** Null for unsigned requests. */
	readonly accessKeyId: string | null;
}

const CONTROL = '/.sandbox/';
const BEFORE = [ 'latency', 'reset', 'portal', 'throttle', 'error' ] as const;
const AFTER = [ 'reset-after', 'truncate', 'endless-body', 'slow-body' ] as const;

const accessKeyIdOf = ( { headers }: Incoming ): string | null =>
	/Credential=([^/,\s]+)/.exec( headers.authorization ?? '' )?.[ 1 ] ?? null;

const json = ( status: number, content: unknown ): Reply => ( {
	status,
	headers: { 'content-type': 'application/json' },
	body: JSON.stringify( content ),
} );

/** Serves the connections of one sandbox and keeps its log. */
export class Connections {
	readonly log: LogEntry[] = [];

	/**
	 * @param universe The running world.
	 * @param run      Makes a running world of data, or rejects.
	 */
	constructor(
		public universe: Universe,
		private readonly run: ( world: unknown ) => Promise< Universe >
	) {}

	async replace( world: unknown ): Promise< void > {
		this.universe = await this.run( world );
	}

	async serve( message: IncomingMessage, response: ServerResponse ): Promise< void > {
		const ids = this.flavour.ids( this.universe.now() );
		try {
			const request = await readIncoming( message );
			if ( request.path.startsWith( CONTROL ) ) {
				this.send( response, request.method, await this.control( request ), {} );
			} else {
				await this.exchange( request, response, ids );
			}
		} catch ( error ) {
			// The path of a request that cannot be read names no operation; it is answered all the same.
			const reply = this.asReply( error, ids );
			this.send( response, message.method ?? 'GET', reply, this.standardHeaders( ids ) );
		}
	}

	private async exchange( request: Incoming, response: ServerResponse, ids: RequestIds ): Promise< void > {
		const sts = this.flavour.id === 'aws' && isForSts( request );
		const operation = sts ? stsAction( request ) : this.operationOf( request );
		const record = ( status: number ) => this.record( request, operation, status );
		const before = strike( this.universe, operation, BEFORE );
		if ( before?.kind === 'latency' ) {
			await wait( before.ms ?? 0 );
		}
		if ( before?.kind === 'reset' ) {
			record( 0 );
			response.destroy();
			return;
		}
		if ( before?.kind === 'portal' ) {
			const reply = portalReply( before );
			record( reply.status );
			this.send( response, request.method, reply, {} );
			return;
		}
		const reply = await this.answer( request, operation, sts, ids, before );
		const after = strike( this.universe, operation, AFTER );
		const headers = sts ? this.dateHeader() : this.standardHeaders( ids );
		if ( after?.kind === 'reset-after' ) {
			record( 0 );
			response.destroy();
			return;
		}
		record( reply.status );
		if ( after && request.method !== 'HEAD' ) {
			this.writeHead( response, reply, after.kind === 'endless-body' ? {} : headers );
			await sendFaulty( response, Buffer.from( reply.body ), after );
			return;
		}
		this.send( response, request.method, reply, headers );
	}

	private operationOf( request: Incoming ): string {
		try {
			return nameOperation( request );
		} catch {
			return '';
		}
	}

	private async answer(
		request: Incoming,
		operation: string,
		sts: boolean,
		ids: RequestIds,
		fault: WorldFault | undefined
	): Promise< Reply > {
		try {
			if ( fault?.kind === 'throttle' || fault?.kind === 'error' ) {
				throw fault.kind === 'throttle' ? throttled() : statedError( fault );
			}
			return sts
				? await answerSts( request, this.universe )
				: await answerS3( request, operation === '' ? nameOperation( request ) : operation, this.universe );
		} catch ( error ) {
			return sts && error instanceof S3Error
				? stsErrorReply( new StsError( error.status, error.code, error.message ) )
				: this.asReply( error, ids );
		}
	}

	private asReply( error: unknown, ids: RequestIds ): Reply {
		if ( ! ( error instanceof S3Error ) ) {
			process.stderr.write( `sandbox: ${ ( error as Error ).stack ?? String( error ) }\n` );
		}
		const ofAws = error instanceof S3Error ? error : internalError();
		const own = this.flavour.words?.[ ofAws.code ]?.( ofAws ) ?? ofAws;
		return errorReply( own, this.flavour.document( own, ids ) );
	}

	private async control( request: Incoming ): Promise< Reply > {
		const what = `${ request.method } ${ request.path.slice( CONTROL.length ) }`;
		if ( what === 'GET world' ) {
			return json( 200, this.universe.world );
		}
		if ( what === 'GET log' ) {
			return json( 200, this.log );
		}
		if ( what === 'GET state' ) {
			return json( 200, snapshot( this.universe ) );
		}
		if ( what !== 'PUT world' ) {
			return json( 404, { error: `There is no ${ what }.` } );
		}
		try {
			await this.replace( JSON.parse( request.body.toString() ) );
			return { status: 204, headers: {}, body: '' };
		} catch ( error ) {
			return json( 400, { error: ( error as Error ).message } );
		}
	}

	private record( request: Incoming, operation: string, status: number ): void {
		const { method, host, path, query } = request;
		this.log.push( { method, host, path, query, operation, status, accessKeyId: accessKeyIdOf( request ) } );
	}

	private dateHeader(): Record< string, string > {
		return { date: this.universe.now().toUTCString() };
	}

	private get flavour(): Flavour {
		return flavourOf( this.universe.world );
	}

	private standardHeaders( ids: RequestIds ): Record< string, string > {
		return { ...this.dateHeader(), ...this.flavour.headers( ids ) };
	}

	private writeHead( response: ServerResponse, reply: Reply, headers: Record< string, string > ): void {
		response.sendDate = false;
		response.writeHead( reply.status, { ...headers, ...reply.headers } );
	}

	private send( response: ServerResponse, method: string, reply: Reply, headers: Record< string, string > ): void {
		const body = Buffer.from( reply.body );
		const hasBody = method !== 'HEAD' && reply.status !== 204 && reply.status !== 304;
		const isError = reply.status >= 300;
		const length =
			reply.status === 204 || reply.status === 304 || ( method === 'HEAD' && isError )
				? {}
				: { 'content-length': String( body.length ) };
		this.writeHead( response, { ...reply, headers: { ...reply.headers, ...length } }, headers );
		response.end( hasBody ? body : undefined );
	}
}
