import { timingSafeEqual } from 'node:crypto';
import { SignatureV4 } from '@smithy/signature-v4';
import type { Incoming } from '../http/incoming';
import type { AuthorizationHeader } from './authorization-header';
import { Sha256 } from './hash';
import { readAmzDate } from './time';

/** What the signature should have been, and what it was made over. */
export interface Recomputed {
	readonly canonicalRequest: string;
	readonly stringToSign: string;
	readonly matches: boolean;
}

// S3 signs the decoded path encoded once, whatever spelling the client put on the wire.
const encodePath = ( path: string ) =>
	path
		.split( '/' )
		.map( ( segment ) =>
			encodeURIComponent( segment ).replace(
				/[!'()*]/g,
				( character ) => `%${ character.charCodeAt( 0 ).toString( 16 ).toUpperCase() }`
			)
		)
		.join( '/' );

const squeeze = ( value: string ) => value.trim().replace( /\s+/g, ' ' );

/** Smithy's signer, asked for the intermediate texts that S3 shows in SignatureDoesNotMatch. */
class Recomputer extends SignatureV4 {
	async recompute(
		request: Incoming,
		authorization: AuthorizationHeader,
		amzDate: string,
		payloadHash: string
	): Promise< Recomputed > {
		const headers = Object.fromEntries(
			authorization.signedHeaders.map( ( name ) => [ name, squeeze( request.headers[ name ] ?? '' ) ] )
		);
		const signable = {
			method: request.method,
			protocol: 'https:',
			hostname: request.host,
			path: encodePath( request.path ),
			query: Object.fromEntries(
				Object.entries( request.query ).map( ( [ name, values ] ) => [ name, [ ...values ] ] )
			),
			headers: {},
		};
		const canonicalRequest = this.createCanonicalRequest( signable, headers, payloadHash );
		const scope = `${ authorization.date }/${ authorization.region }/${ authorization.service }/aws4_request`;
		const stringToSign = await this.createStringToSign( amzDate, scope, canonicalRequest, 'AWS4-HMAC-SHA256' );
		const expected = Buffer.from(
			await this.sign( stringToSign, { signingDate: readAmzDate( amzDate ) ?? new Date( 0 ) } )
		);
		const provided = Buffer.from( authorization.signature );
		return {
			canonicalRequest,
			stringToSign,
			matches: expected.length === provided.length && timingSafeEqual( expected, provided ),
		};
	}
}

/**
 * Makes the signature of a received request anew.
 *
 * @param request       As received.
 * @param authorization Its header, taken apart.
 * @param secret        The secret that belongs to the key id.
 * @param amzDate       Compact form, `20261122T120000Z`.
 * @param payloadHash   As it enters the canonical request.
 */
export function recompute(
	request: Incoming,
	authorization: AuthorizationHeader,
	secret: string,
	amzDate: string,
	payloadHash: string
): Promise< Recomputed > {
	const recomputer = new Recomputer( {
		service: authorization.service,
		region: authorization.region,
		credentials: { accessKeyId: authorization.accessKeyId, secretAccessKey: secret },
		sha256: Sha256,
		uriEscapePath: false,
	} );
	return recomputer.recompute( request, authorization, amzDate, payloadHash );
}
