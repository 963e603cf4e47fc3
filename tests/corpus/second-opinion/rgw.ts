import { SignatureV4 } from '@smithy/signature-v4';
import { Sha256 } from '../../../src/sandbox/signature/hash';

export interface Keys {
	readonly accessKeyId: string;
	readonly secretAccessKey: string;
}

/** A Ceph RGW, and a user of it with the capabilities `users=*` and `user-policy=*`. */
export interface Rgw {
	/** `http://127.0.0.1:8000`, without a path. */
	readonly endpoint: string;
	readonly admin: Keys;
}

const REGION = 'us-east-1';

/** One signed request; rejects with status and answer where it does not succeed. */
async function send(
	{ endpoint, admin }: Rgw,
	service: string,
	method: string,
	path: string,
	more: { query?: Record< string, string >; body?: string }
) {
	const { protocol, host } = new URL( endpoint );
	const { query = {}, body } = more;
	const signer = new SignatureV4( { service, region: REGION, credentials: admin, sha256: Sha256 } );
	const form = { 'content-type': 'application/x-www-form-urlencoded' };
	const { headers } = await signer.sign( {
		method,
		protocol,
		hostname: host,
		path,
		query,
		headers: { host, ...( body === undefined ? {} : form ) },
		body,
	} );
	const search = new URLSearchParams( query ).toString();
	// fetch writes the host itself.
	const { host: _host, ...others } = headers;
	const answer = await fetch( `${ endpoint }${ path }${ search && `?${ search }` }`, {
		method,
		headers: others,
		...( body === undefined ? {} : { body } ),
	} );
	const text = await answer.text();
	if ( ! answer.ok ) {
		throw new Error( `${ method } ${ path }: ${ answer.status } ${ text.slice( 0, 300 ) }` );
	}
	return text;
}

/** Makes a user (https://docs.ceph.com/en/latest/radosgw/adminops/#create-user). */
export async function addUser( rgw: Rgw, uid: string ): Promise< Keys > {
	const query = { format: 'json', uid, 'display-name': uid };
	const text = await send( rgw, 's3', 'PUT', '/admin/user', { query } );
	const [ key ] = ( JSON.parse( text ) as { keys?: { access_key: string; secret_key: string }[] } ).keys ?? [];
	if ( ! key ) {
		throw new Error( `the user ${ uid } was made without a key` );
	}
	return { accessKeyId: key.access_key, secretAccessKey: key.secret_key };
}

export const removeUser = async ( rgw: Rgw, uid: string ): Promise< void > => {
	await send( rgw, 's3', 'DELETE', '/admin/user', { query: { format: 'json', uid, 'purge-data': 'true' } } );
};

/** Gives a user a policy (https://docs.ceph.com/en/latest/radosgw/iam/). */
export const putUserPolicy = async ( rgw: Rgw, uid: string, name: string, document: unknown ): Promise< void > => {
	const body = new URLSearchParams( {
		Action: 'PutUserPolicy',
		UserName: uid,
		PolicyName: name,
		PolicyDocument: JSON.stringify( document ),
		Version: '2010-05-08',
	} ).toString();
	await send( rgw, 'iam', 'POST', '/', { body } );
};
