import type { Evidence } from '../evidence';

/** A region's name as it may become part of a host name; anything else is not used, whoever says it. */
export const REGION = /^[a-z0-9-]{1,32}$/;

const asRegion = ( text: string | undefined ): string | undefined => ( text && REGION.test( text ) ? text : undefined );

// AWS's sentences, recorded February 2026 (LocalStack's snapshots) and in S3's error list.
const MALFORMED = /the region '([a-z0-9-]{1,32})' is wrong; expecting '([a-z0-9-]{1,32})'/;
const LOCATION = /^The ([a-z0-9-]{1,32}) location constraint is incompatible for the region specific endpoint/;

// bucket.s3.REGION.…, bucket.s3-REGION.…; the bare host is that of us-east-1.
const ENDPOINT = /(?:^|\.)s3[.-](?:dualstack\.)?([a-z0-9-]{1,32})\.amazonaws\.(?:com(?:\.cn)?|eu)$/;
const BARE = /(?:^|\.)s3\.amazonaws\.com$/;

function regionOfEndpoint( endpoint: string | undefined ): string | undefined {
	if ( endpoint === undefined ) {
		return undefined;
	}
	return BARE.test( endpoint ) ? 'us-east-1' : asRegion( ENDPOINT.exec( endpoint )?.[ 1 ] );
}

/** The region that an answer names for the bucket; undefined when it names none, or none that could be one. */
export function readToldRegion( { response, error }: Evidence ): string | undefined {
	const header = asRegion( response?.headers[ 'x-amz-bucket-region' ] );
	if ( header || ! error ) {
		return header;
	}
	switch ( error.code ) {
		case 'AuthorizationHeaderMalformed':
			return asRegion( error.fields.Region ) ?? asRegion( MALFORMED.exec( error.message )?.[ 2 ] );
		case 'PermanentRedirect':
			return regionOfEndpoint( error.fields.Endpoint );
		case 'IllegalLocationConstraintException': {
			const region = asRegion( LOCATION.exec( error.message )?.[ 1 ] );
			return region === 'unspecified' ? undefined : region;
		}
		default:
			return undefined;
	}
}

const CODES = [ 'AuthorizationHeaderMalformed', 'PermanentRedirect', 'IllegalLocationConstraintException' ];

/** The region that was asked and the bucket's own, where an answer says that they differ. */
export function readRegionMistake( evidence: Evidence ): { configured: string; actual: string } | undefined {
	const { error, response, observation, target } = evidence;
	if ( ! response || response.status < 300 ) {
		return undefined;
	}
	// HEAD has no document, but S3 names the bucket's region whatever it answers.
	const isTold =
		CODES.includes( error?.code ?? '' ) || observation.operation === 'HeadBucket' || response.status === 301;
	const actual = isTold ? readToldRegion( evidence ) : undefined;
	const configured = target.region;
	// Without a configured region nothing was wrong: it was being looked for.
	return actual === undefined || configured === '' || configured === actual ? undefined : { configured, actual };
}

// Versity's gateway, and AWS's own services but S3: no word on the secret (https://github.com/versity/versitygw/issues/192).
const SCOPE = /^Credential should be scoped to a valid region\b/i;

/**
 * The region that was asked, where a store says that it is not its own and names none: MinIO's answer (its source code, cmd/api-errors.go), R2's
 * (https://github.com/jeessy2/backup-x/issues/127).
 */
export function readRefusedRegion( { error, target }: Evidence ): { configured: string; actual: '' } | undefined {
	const isRefused =
		error?.code === 'InvalidRegion' ||
		error?.code === 'InvalidRegionName' ||
		( error?.code === 'SignatureDoesNotMatch' && SCOPE.test( error.message ) );
	return isRefused ? { configured: target.region, actual: '' } : undefined;
}

/** The answer names a region, and no other was asked for: what was to be found out has been. */
export const isRegionFound = ( evidence: Evidence ): boolean =>
	evidence.target.region === '' && readToldRegion( evidence ) !== undefined;
