import { SignatureV4 } from '@smithy/signature-v4';
import type { Response } from '../../../src/engine';
import { Connections } from '../../../src/sandbox/connections';
import { validateWorld } from '../../../src/sandbox/load-world';
import { Sha256 } from '../../../src/sandbox/signature/hash';
import { Universe } from '../../../src/sandbox/state/universe';
import type { World } from '../../../src/sandbox/world';
import type { Ruling } from '../oracle/ruling';
import type { Asked } from '../oracle/request';
import { inProcessTransport } from './in-process';

const UPLOAD_ID = 'an-upload-that-was-never-begun';

/** Method and query of an operation, beyond what the request says itself. */
const WIRE: Readonly< Record< string, readonly [ method: string, query: Record< string, string > ] > > = {
	GetObject: [ 'GET', {} ],
	PutObject: [ 'PUT', {} ],
	DeleteObject: [ 'DELETE', {} ],
	HeadBucket: [ 'HEAD', {} ],
	ListObjectsV2: [ 'GET', {} ],
	ListBuckets: [ 'GET', {} ],
	GetBucketLocation: [ 'GET', { location: '' } ],
	CreateMultipartUpload: [ 'POST', { uploads: '' } ],
	UploadPart: [ 'PUT', { partNumber: '1', uploadId: UPLOAD_ID } ],
	AbortMultipartUpload: [ 'DELETE', { uploadId: UPLOAD_ID } ],
};

const HOST = '127.0.0.1:9000';

const pathOf = ( world: World, { operation, key }: Asked ): string =>
	operation === 'ListBuckets'
		? '/'
		: `/${ world.typed.bucket }${ key === '' ? '' : `/${ key.split( '/' ).map( encodeURIComponent ).join( '/' ).replaceAll( '*', '%2A' ) }` }`;

/** A sandbox of the world in this process. */
export async function openWorld( world: unknown ): Promise< Connections > {
	const run = async ( candidate: unknown ) => new Universe( await validateWorld( candidate ), Date.now );
	return new Connections( await run( world ), run );
}

/** Signs one request by the world's typed key and hands it to a sandbox of the world. */
export async function sendAsked( world: World, asked: Asked ): Promise< Response > {
	const [ method, query ] = WIRE[ asked.operation ] ?? [];
	if ( method === undefined ) {
		throw new Error( `${ asked.operation } has no form on the wire` );
	}
	const { accessKeyId, secretAccessKey, sessionToken } = world.typed;
	const credentials = { accessKeyId, secretAccessKey, ...( sessionToken ? { sessionToken } : {} ) };
	const signer = new SignatureV4( {
		service: 's3',
		region: world.typed.region,
		credentials,
		sha256: Sha256,
		uriEscapePath: false,
		applyChecksum: true,
	} );
	const body = method === 'PUT' ? 'contents' : undefined;
	const path = pathOf( world, asked );
	const length = { 'content-length': String( body?.length ?? 0 ) };
	const request = {
		method,
		protocol: 'http:',
		hostname: HOST,
		path,
		query: { ...query, ...asked.query },
		headers: { host: HOST, ...length, ...asked.headers },
		body,
	};
	const { headers } = await signer.sign( request );
	const transport = inProcessTransport( await openWorld( world ), credentials );
	const wave = { runId: '', number: 1, region: world.typed.region };
	const sent = {
		id: asked.operation,
		operation: 'PutObject',
		anonymous: false,
		protocol: 'http:',
		method,
		host: HOST,
		path,
		query: request.query,
		headers,
		...( body ? { body } : {} ),
	} as const;
	const [ answer ] = await transport.send( { ...wave, requests: [ sent ] } );
	return answer as Response;
}

/** What an answer says, in the oracle's words. A HEAD's refusal says no more than that. */
export function verdictOf( { status, body }: Response ): Ruling[ 'verdict' ] {
	if ( status < 400 || ( status === 404 && body.includes( '<Code>NoSuchUpload</Code>' ) ) ) {
		return 'allowed';
	}
	if ( status !== 403 ) {
		return 'refused';
	}
	if ( body.includes( 'with an explicit deny' ) ) {
		return 'explicitDeny';
	}
	return / because no [a-zA-Z -]+ allows? /.test( body ) || body.includes( 'no resource-based policies allow access' )
		? 'implicitDeny'
		: 'denied';
}
