import { randomBytes } from 'node:crypto';
import type { S3Error } from '../s3-error';

/** An answer before it is put on the wire. */
export interface Reply {
	readonly status: number;
	readonly headers: Readonly< Record< string, string > >;
	readonly body: string | Buffer;
}

export const xmlReply = ( body: string, headers: Record< string, string > = {}, status = 200 ): Reply => ( {
	status,
	headers: { 'content-type': 'application/xml', ...headers },
	body,
} );

export const emptyReply = ( status: number, headers: Record< string, string > = {} ): Reply => ( {
	status,
	headers,
	body: '',
} );

/** The ids that S3 gives to every answer. */
export interface RequestIds {
	readonly requestId: string;
	readonly hostId: string;
}

const ALPHABET = 'ABCDEFGHJKMNPQRSTVWXYZ0123456789';

export const newRequestIds = (): RequestIds => ( {
	requestId: [ ...randomBytes( 16 ) ].map( ( byte ) => ALPHABET[ byte % ALPHABET.length ] ).join( '' ),
	hostId: randomBytes( 56 ).toString( 'base64' ),
} );

/** An error as an answer; the document is the store's own. */
export const errorReply = ( error: S3Error, document: string ): Reply =>
	xmlReply( document, { ...error.headers }, error.status );
