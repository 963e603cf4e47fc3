import { asItArrives } from './faults';
import { accessDenied, illegalLocation, invalidBucketName, noSuchBucket, permanentRedirect } from './errors';
import type { BucketExchange, Exchange } from './exchange';
import { flavourOf } from './flavours';
import type { Flavour } from './flavours/flavour';
import type { Incoming } from './http/incoming';
import type { Reply } from './http/reply';
import { handlers } from './operations';
import { createBucket, isBucketName, listBuckets } from './operations/service';
import { S3Error } from './s3-error';
import type { Caller } from './signature/caller';
import { verifyS3 } from './signature/verify-s3';
import type { Bucket } from './state/bucket';
import type { Universe } from './state/universe';

/** The one region a request may be signed for: the host's where the host says one, the bucket's otherwise; undefined where any will do. */
const rightRegion = ( request: Incoming, universe: Universe ): string | undefined =>
	flavourOf( universe.world ).takesAnyRegion
		? undefined
		: ( request.address.hostRegion ?? universe.buckets.get( request.address.bucket )?.config.region );

function checkExpectedOwner( request: Incoming, bucket: Bucket ): void {
	const expected = request.headers[ 'x-amz-expected-bucket-owner' ];
	if ( expected === undefined ) {
		return;
	}
	if ( ! /^\d{12}$/.test( expected ) ) {
		throw new S3Error(
			400,
			'InvalidBucketOwnerAWSAccountID',
			`The value of the expected bucket owner parameter must be an AWS Account ID... [${ expected }]`
		);
	}
	if ( expected !== bucket.config.owner ) {
		throw accessDenied();
	}
}

function checkRequesterPays( request: Incoming, bucket: Bucket, caller: Caller ): void {
	const isOwner = caller.kind === 'principal' && caller.account === bucket.config.owner;
	const pays = caller.kind === 'principal' && request.headers[ 'x-amz-request-payer' ] === 'requester';
	if ( bucket.config.requesterPays && ! isOwner && ! pays ) {
		throw accessDenied();
	}
}

function findBucket( { request, universe, caller }: Exchange ): Bucket {
	const { bucket: name, hostRegion } = request.address;
	if ( ! isBucketName( name ) ) {
		throw invalidBucketName( name );
	}
	const bucket = universe.buckets.get( name );
	if ( ! bucket ) {
		throw noSuchBucket( name );
	}
	if ( hostRegion !== undefined && hostRegion !== bucket.config.region ) {
		throw permanentRedirect( name, bucket.config.region );
	}
	checkExpectedOwner( request, bucket );
	checkRequesterPays( request, bucket, caller );
	return bucket;
}

/**
 * The operation that the store takes the request for.
 *
 * @throws {Error} As it refuses one that it does not have.
 */
function known( { missing = [], sayMissing }: Flavour, operation: string ): string {
	if ( ! missing.includes( operation ) || ! sayMissing ) {
		return operation;
	}
	if ( sayMissing !== 'listing' ) {
		throw sayMissing( operation );
	}
	return 'ListObjects';
}

/** Documents whose root has another name at this store; headers that only AWS sends. */
function asOwn( { id, roots = {} }: Flavour, operation: string, reply: Reply ): Reply {
	const [ theirs, own ] = roots[ operation ] ?? [];
	const headers = Object.entries( reply.headers ).filter( ( [ name ] ) => id === 'aws' || ! OF_AWS.has( name ) );
	return {
		...reply,
		headers: Object.fromEntries( headers ),
		body: theirs && own ? String( reply.body ).replaceAll( theirs, own ) : reply.body,
	};
}

const OF_AWS: ReadonlySet< string > = new Set( [
	'x-amz-bucket-region',
	'x-amz-access-point-alias',
	'x-amz-bucket-arn',
] );

async function perform( exchange: Exchange ): Promise< Reply > {
	const { operation, request } = exchange;
	if ( operation === 'ListBuckets' ) {
		return listBuckets( exchange );
	}
	if ( operation === 'CreateBucket' ) {
		return createBucket( exchange );
	}
	const bucketExchange: BucketExchange = { ...exchange, bucket: findBucket( exchange ), key: request.address.key };
	const handler = handlers[ known( flavourOf( exchange.universe.world ), operation ) ];
	if ( ! handler ) {
		throw new Error( `${ operation } has a name but no handler` );
	}
	return handler( bucketExchange );
}

/** Regions that an account has to switch on, and that the endpoints of the others do not redirect to. */
const OPT_IN_REGIONS: ReadonlySet< string > = new Set( [
	'af-south-1',
	'ap-east-1',
	'ap-east-2',
	'ap-south-2',
	'ap-southeast-3',
	'ap-southeast-4',
	'ap-southeast-5',
	'ap-southeast-7',
	'ca-west-1',
	'eu-central-2',
	'eu-south-1',
	'eu-south-2',
	'il-central-1',
	'me-central-1',
	'me-south-1',
	'mx-central-1',
] );

/** What S3 says where the bucket is in another region than the request was made for. */
function wrongRegion( error: S3Error, region: string | undefined ): S3Error {
	const isWrongRegion = error.code === 'PermanentRedirect' || error.details.Region !== undefined;
	return isWrongRegion && region !== undefined && OPT_IN_REGIONS.has( region ) ? illegalLocation( region ) : error;
}

/** Where a bucket lives is told to everyone who asks for the bucket itself, whatever else the answer is. */
function withRegion( error: S3Error, operation: string, region: string | undefined ): S3Error {
	const tells = operation === 'HeadBucket' || error.code === 'AuthorizationHeaderMalformed';
	if ( ! tells || region === undefined || error.headers[ 'x-amz-bucket-region' ] ) {
		return error;
	}
	return new S3Error( error.status, error.code, error.message, {
		details: error.details,
		headers: { ...error.headers, 'x-amz-bucket-region': region },
	} );
}

/**
 * Answers a request to S3 in AWS's order: signature, bucket, authorization, state.
 *
 * @throws {Error} Every answer that is an error.
 */
export async function answerS3( request: Incoming, operation: string, universe: Universe ): Promise< Reply > {
	const flavour = flavourOf( universe.world );
	try {
		const arrived = asItArrives( request, universe, operation );
		const caller = await verifyS3( arrived, universe, rightRegion( request, universe ) );
		return asOwn( flavour, operation, await perform( { request, operation, universe, caller } ) );
	} catch ( error ) {
		if ( ! ( error instanceof S3Error ) || flavour.id !== 'aws' ) {
			throw error;
		}
		const region = universe.buckets.get( request.address.bucket )?.config.region;
		throw withRegion( wrongRegion( error, region ), operation, region );
	}
}
