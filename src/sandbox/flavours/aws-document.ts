import type { RequestIds } from '../http/reply';
import type { S3Error } from '../s3-error';
import { DECLARATION, escapeXml } from '../xml';

// AWS sends the placeholder of this one message unescaped, so that its XML is not well-formed.
const UNESCAPED_PLACEHOLDER = '&lt;YOUR-AKID&gt;';

/** AWS's error document: code, message, whatever belongs to the error, the ids of the answer. */
export function awsDocument( error: S3Error, ids: RequestIds ): string {
	const message = escapeXml( error.message )
		.replace( UNESCAPED_PLACEHOLDER, '<YOUR-AKID>' )
		.replaceAll( '&quot;', '"' );
	const details = Object.entries( error.details ).map(
		( [ name, value ] ) => `<${ name }>${ escapeXml( value ) }</${ name }>`
	);
	return (
		`${ DECLARATION }<Error><Code>${ error.code }</Code><Message>${ message }</Message>${ details.join( '' ) }` +
		`<RequestId>${ ids.requestId }</RequestId><HostId>${ ids.hostId }</HostId></Error>`
	);
}
