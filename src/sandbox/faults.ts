import type { ServerResponse } from 'node:http';
import { S3Error } from './s3-error';
import type { Incoming } from './http/incoming';
import type { Reply } from './http/reply';
import type { Universe } from './state/universe';
import type { WorldFault } from './world';

type Kind = WorldFault[ 'kind' ];

/** The fault of these kinds that strikes now, if any; one that may strike a number of times is used up by it. */
export function strike( universe: Universe, operation: string, kinds: readonly Kind[] ): WorldFault | undefined {
	return universe.world.faults?.find(
		( fault ) =>
			kinds.includes( fault.kind ) && ( fault.operation ?? operation ) === operation && universe.spend( fault )
	);
}

const PORTAL = `<!DOCTYPE html>
<html lang="en">
<head><title>Sign in to the network</title></head>
<body><h1>Guest network</h1><p>Please sign in to use the internet.</p><form method="post" action="/login"><input name="room"></form></body>
</html>
`;

/** The page of a network that wants a sign-in first. */
export const portalReply = ( fault: WorldFault ): Reply => ( {
	status: fault.status ?? 200,
	headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
	body: PORTAL,
} );

export const throttled = () => new S3Error( 503, 'SlowDown', 'Please reduce your request rate.' );

/** An error that no rule of the sandbox produces: a closed account, a service in trouble. */
export const statedError = ( { status = 500, code = 'InternalError', message = '' }: WorldFault ) =>
	new S3Error( status, code, message );

/**
 * Ends a write where the fault `quota` strikes, after everything else has let it pass.
 *
 * @throws {Error} QuotaExceeded.
 */
export function refuseOverQuota( universe: Universe, operation: string ): void {
	if ( strike( universe, operation, [ 'quota' ] ) ) {
		throw new S3Error( 403, 'QuotaExceeded', 'Quota exceeded' );
	}
}

/** The request as it arrives where the fault `altered-header` strikes on its way. */
export function asItArrives( request: Incoming, universe: Universe, operation: string ): Incoming {
	const { header, value = '' } = strike( universe, operation, [ 'altered-header' ] ) ?? {};
	return header === undefined ? request : { ...request, headers: { ...request.headers, [ header ]: value } };
}

export const wait = ( milliseconds: number ): Promise< void > =>
	new Promise( ( resolve ) => setTimeout( resolve, milliseconds ) );

const CHUNK = Buffer.alloc( 64 * 1024, 'x' );

function endless( response: ServerResponse ): void {
	const write = (): void => {
		while ( ! response.destroyed && response.write( CHUNK ) ) {
			// Written until the connection pushes back.
		}
	};
	response.on( 'drain', write );
	write();
}

async function drip( response: ServerResponse, body: Buffer, bytesPerSecond: number ): Promise< void > {
	const step = Math.max( 1, Math.floor( bytesPerSecond / 10 ) );
	for ( let at = 0; at < body.length && ! response.destroyed; at += step ) {
		response.write( body.subarray( at, at + step ) );
		await wait( 100 );
	}
	response.end();
}

/** Sends a body the way a faulty line would. The head is written already. */
export async function sendFaulty( response: ServerResponse, body: Buffer, fault: WorldFault ): Promise< void > {
	if ( fault.kind === 'endless-body' ) {
		endless( response );
	} else if ( fault.kind === 'slow-body' ) {
		await drip( response, body, fault.bytesPerSecond ?? 16 );
	} else {
		response.write( body.subarray( 0, Math.floor( body.length / 2 ) ), () => response.destroy() );
	}
}
