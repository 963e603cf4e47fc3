import { randomBytes } from 'node:crypto';
import { S3Error } from '../s3-error';
import { DECLARATION, escapeXml } from '../xml';

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

// AWS sends the placeholder of this one message unescaped, so that its XML is not well-formed.
const UNESCAPED_PLACEHOLDER = '&lt;YOUR-AKID&gt;';

export function errorReply( error: S3Error, ids: RequestIds ): Reply {
	const message = escapeXml( error.message )
		.replace( UNESCAPED_PLACEHOLDER, '<YOUR-AKID>' )
		.replaceAll( '&quot;', '"' );
	const details = Object.entries( error.details ).map(
		( [ name, value ] ) => `<${ name }>${ escapeXml( value ) }</${ name }>`
	);
	return xmlReply(
		`${ DECLARATION }<Error><Code>${ error.code }</Code><Message>${ message }</Message>${ details.join( '' ) }` +
			`<RequestId>${ ids.requestId }</RequestId><HostId>${ ids.hostId }</HostId></Error>`,
		{ ...error.headers },
		error.status
	);
}
