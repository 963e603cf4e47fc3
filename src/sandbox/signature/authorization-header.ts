import { S3Error } from '../s3-error';
import { invalidArgument, invalidRequest } from '../errors';

/** The parts of an `Authorization: AWS4-HMAC-SHA256 …` header. */
export interface AuthorizationHeader {
	readonly accessKeyId: string;
	/** YYYYMMDD of the credential scope. */
	readonly date: string;
	readonly region: string;
	readonly service: string;
	readonly signedHeaders: readonly string[];
	readonly signature: string;
}

export const malformed = ( reason: string, region?: string ) =>
	new S3Error( 400, 'AuthorizationHeaderMalformed', `The authorization header is malformed; ${ reason }`, {
		details: region ? { Region: region } : {},
	} );

const SCHEME = 'AWS4-HMAC-SHA256';

function field( header: string, name: string ): string {
	const found = new RegExp( `(?:^|[\\s,])${ name }=([^,]*)` ).exec( header );
	if ( ! found?.[ 1 ] ) {
		throw malformed(
			`the authorization header requires three components: Credential, SignedHeaders, and Signature.`
		);
	}
	return found[ 1 ].trim();
}

/**
 * Takes the header apart.
 *
 * @throws {Error} AuthorizationHeaderMalformed, InvalidArgument or InvalidRequest, as S3 does.
 */
export function readAuthorization( header: string ): AuthorizationHeader {
	if ( header.startsWith( 'AWS ' ) ) {
		throw invalidRequest(
			'The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.'
		);
	}
	if ( ! header.startsWith( SCHEME ) ) {
		throw invalidArgument( 'Unsupported Authorization Type', 'Authorization', header );
	}
	const rest = header.slice( SCHEME.length );
	const credential = field( rest, 'Credential' ).split( '/' );
	const [ accessKeyId, date, region, service, terminator ] = credential;
	if ( accessKeyId === '' ) {
		throw malformed( 'a non-empty Access Key (AKID) must be provided in the credential.' );
	}
	if (
		credential.length !== 5 ||
		! accessKeyId ||
		! date ||
		! region ||
		! service ||
		terminator !== 'aws4_request'
	) {
		throw malformed(
			'the Credential is mal-formed; expecting "<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request".'
		);
	}
	return {
		accessKeyId,
		date,
		region,
		service,
		signedHeaders: field( rest, 'SignedHeaders' ).toLowerCase().split( ';' ),
		signature: field( rest, 'Signature' ),
	};
}
