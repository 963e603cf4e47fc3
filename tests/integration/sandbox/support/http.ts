import { request as httpRequest } from 'node:http';
import { SignatureV4 } from '@smithy/signature-v4';
import type { Sandbox } from '../../../../src/sandbox/server';
import { Sha256 } from '../../../../src/sandbox/signature/hash';
import { KEY_ID, SECRET } from './worlds';

export interface Answer {
	readonly status: number;
	readonly headers: Readonly< Record< string, string > >;
	readonly body: string;
	/** Text of the element of that name, unescaped; undefined where there is none. */
	element: ( name: string ) => string | undefined;
}

export interface Sending {
	readonly method?: string;
	/** Encoded, without query. */
	readonly path?: string;
	readonly query?: Readonly< Record< string, string > >;
	readonly headers?: Readonly< Record< string, string > >;
	readonly body?: string | Buffer;
	readonly host?: string;
}

export interface Signing {
	readonly keyId?: string;
	readonly secret?: string;
	readonly token?: string;
	readonly region?: string;
	readonly service?: string;
	readonly at?: Date;
}

const ENTITIES: Record< string, string > = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
const unescape = ( text: string ) =>
	text.replace( /&(?:amp|lt|gt|quot);/g, ( entity ) => ENTITIES[ entity ] ?? entity );

const search = ( query: Readonly< Record< string, string > > ) => {
	const encode = ( text: string ) =>
		encodeURIComponent( text ).replace(
			/[!'()*]/g,
			( c ) => `%${ c.charCodeAt( 0 ).toString( 16 ).toUpperCase() }`
		);
	const pairs = Object.entries( query ).map( ( [ name, value ] ) => `${ encode( name ) }=${ encode( value ) }` );
	return pairs.length === 0 ? '' : `?${ pairs.join( '&' ) }`;
};

/** Puts a request on the wire as it is. */
export function send( sandbox: Sandbox, sending: Sending ): Promise< Answer > {
	const { method = 'GET', path = '/', query = {}, body, host = `127.0.0.1:${ sandbox.port }` } = sending;
	const length = body === undefined ? {} : { 'content-length': String( Buffer.byteLength( body ) ) };
	const headers = { ...length, ...sending.headers };
	return new Promise( ( resolve, reject ) => {
		const outgoing = httpRequest(
			{
				host: '127.0.0.1',
				port: sandbox.port,
				method,
				path: path + search( query ),
				headers: { host, ...headers },
				agent: false,
			},
			( response ) => {
				const chunks: Buffer[] = [];
				response.on( 'data', ( chunk: Buffer ) => chunks.push( chunk ) );
				response.on( 'error', reject );
				response.on( 'end', () => {
					const text = Buffer.concat( chunks ).toString();
					resolve( {
						status: response.statusCode ?? 0,
						headers: response.headers as Record< string, string >,
						body: text,
						element: ( name ) => {
							const inner = new RegExp( `<${ name }>([\\s\\S]*?)</${ name }>` ).exec( text )?.[ 1 ];
							return inner === undefined ? undefined : unescape( inner );
						},
					} );
				} );
			}
		);
		outgoing.on( 'error', reject );
		outgoing.end( body );
	} );
}

/** Signs a request as a client would, and gives it back unsent. */
export async function sign( sandbox: Sandbox, sending: Sending, signing: Signing = {} ): Promise< Sending > {
	const {
		keyId = KEY_ID,
		secret = SECRET,
		token,
		region = 'eu-central-1',
		service = 's3',
		at = new Date(),
	} = signing;
	const {
		method = 'GET',
		path = '/',
		query = {},
		headers = {},
		body,
		host = `127.0.0.1:${ sandbox.port }`,
	} = sending;
	const signer = new SignatureV4( {
		service,
		region,
		credentials: {
			accessKeyId: keyId,
			secretAccessKey: secret,
			...( token === undefined ? {} : { sessionToken: token } ),
		},
		sha256: Sha256,
		uriEscapePath: service !== 's3',
		applyChecksum: service === 's3',
	} );
	const signed = await signer.sign(
		{ method, protocol: 'http:', hostname: host, path, query: { ...query }, headers: { host, ...headers }, body },
		{ signingDate: at }
	);
	return { ...sending, headers: signed.headers };
}

/** Signs a request and sends it. */
export const call = async ( sandbox: Sandbox, sending: Sending, signing: Signing = {} ): Promise< Answer > =>
	send( sandbox, await sign( sandbox, sending, signing ) );

/** Asks STS who the caller is. */
export const callSts = (
	sandbox: Sandbox,
	signing: Signing = {},
	body = 'Action=GetCallerIdentity&Version=2011-06-15'
): Promise< Answer > =>
	call(
		sandbox,
		{ method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body },
		{ service: 'sts', ...signing }
	);
