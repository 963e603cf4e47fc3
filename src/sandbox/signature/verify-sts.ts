import type { Incoming } from '../http/incoming';
import type { Universe } from '../state/universe';
import { readAuthorization, type AuthorizationHeader } from './authorization-header';
import { accountOfArn, type Caller } from './caller';
import { sha256Hex } from './hash';
import { recompute } from './recompute';
import { StsError } from './sts-error';
import { compact, MAX_SKEW_MS, readAmzDate } from './time';

type Principal = Extract< Caller, { kind: 'principal' } >;

const mismatch = ( message: string ) => new StsError( 403, 'SignatureDoesNotMatch', message );
const unknownToken = () =>
	new StsError( 403, 'InvalidClientTokenId', 'The security token included in the request is invalid.' );

function readHeader( header: string ): AuthorizationHeader {
	try {
		return readAuthorization( header );
	} catch {
		throw new StsError(
			400,
			'IncompleteSignature',
			"Authorization header requires 'Credential', 'Signature' and 'SignedHeaders' parameters, and a valid Credential."
		);
	}
}

// STS uses one code for a wrong secret and a wrong clock; only the text tells them apart.
function checkTime( signedAt: Date, now: Date ): void {
	const stamp = ( milliseconds: number ) => compact( new Date( milliseconds ) );
	const [ signed, server ] = [ signedAt.getTime(), now.getTime() ];
	if ( signed < server - MAX_SKEW_MS ) {
		throw mismatch(
			`Signature expired: ${ stamp( signed ) } is now earlier than ${ stamp( server - MAX_SKEW_MS ) } (${ stamp( server ) } - 15 min.)`
		);
	}
	if ( signed > server + MAX_SKEW_MS ) {
		throw mismatch(
			`Signature not yet current: ${ stamp( signed ) } is still later than ${ stamp( server + MAX_SKEW_MS ) } (${ stamp( server ) } + 15 min.)`
		);
	}
}

/**
 * Finds out who signed a request to STS.
 *
 * @throws {Error} As STS refuses it.
 */
export async function verifySts( request: Incoming, universe: Universe ): Promise< Principal > {
	const header = request.headers.authorization;
	if ( header === undefined ) {
		throw new StsError( 403, 'MissingAuthenticationToken', 'Request is missing Authentication Token' );
	}
	const authorization = readHeader( header );
	const { hostRegion } = request.address;
	if ( authorization.service !== 'sts' ) {
		throw mismatch( `Credential should be scoped to correct service: 'sts'. ` );
	}
	if ( hostRegion !== undefined && authorization.region !== hostRegion ) {
		throw mismatch( `Credential should be scoped to a valid region. ` );
	}
	const found = universe.findAccessKey( authorization.accessKeyId );
	const token = request.headers[ 'x-amz-security-token' ];
	if ( ! found || found.accessKey.sessionToken !== token ) {
		throw unknownToken();
	}
	const now = universe.now();
	const { expiresAt } = found.accessKey;
	if ( expiresAt !== undefined && new Date( expiresAt ) <= now ) {
		throw new StsError( 403, 'ExpiredToken', 'The security token included in the request is expired' );
	}
	const amzDate = request.headers[ 'x-amz-date' ] ?? '';
	const signedAt = readAmzDate( amzDate );
	if ( ! signedAt ) {
		throw new StsError(
			400,
			'IncompleteSignature',
			`Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.`
		);
	}
	checkTime( signedAt, now );
	const recomputed = await recompute(
		request,
		authorization,
		found.accessKey.secret,
		amzDate,
		sha256Hex( request.body )
	);
	if ( ! recomputed.matches ) {
		throw mismatch(
			'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.'
		);
	}
	return { kind: 'principal', ...found, account: accountOfArn( found.principal.arn ), signedAt };
}
