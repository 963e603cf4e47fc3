import { requireAccess, requireServiceAccess } from '../authorize/require-access';
import { accessDenied, invalidBucketName } from '../errors';
import type { BucketExchange, Exchange } from '../exchange';
import { parameter } from '../http/incoming';
import { emptyReply, xmlReply, type Reply } from '../http/reply';
import { S3Error } from '../s3-error';
import { partition } from '../state/bucket';
import { buildBucket } from '../state/build-bucket';
import { element, s3Document } from '../xml';
import { canonicalId } from './acl-document';
import { compareKeys } from './paginate';

const BUCKET_NAME = /^(?!\d+\.\d+\.\d+\.\d+$)[a-z0-9](?:[a-z0-9-]|\.(?!\.)){1,61}[a-z0-9]$/;
export const isBucketName = ( name: string ): boolean => BUCKET_NAME.test( name );

/** The caller's own buckets: those that others let it into are not among them. */
export async function listBuckets( exchange: Exchange ): Promise< Reply > {
	await requireServiceAccess( exchange, 's3:ListAllMyBuckets', '*' );
	const { caller, universe, request } = exchange;
	const account = caller.kind === 'principal' ? caller.account : '';
	const limit = Number( parameter( request, 'max-buckets' ) ?? 10000 );
	const after = Buffer.from( parameter( request, 'continuation-token' ) ?? '', 'base64url' ).toString();
	const prefix = parameter( request, 'prefix' ) ?? '';
	const own = [ ...universe.buckets.values() ]
		.filter(
			( { config } ) =>
				config.owner === account && config.name.startsWith( prefix ) && compareKeys( config.name, after ) > 0
		)
		.sort( ( one, other ) => compareKeys( one.config.name, other.config.name ) );
	const shown = own.slice( 0, limit );
	const next = own.length > shown.length ? shown.at( -1 )?.config.name : undefined;
	return xmlReply(
		s3Document( 'ListAllMyBucketsResult', {
			Owner: { ID: canonicalId( account ) },
			Buckets: {
				Bucket: shown.map( ( { config, created } ) => ( {
					Name: config.name,
					CreationDate: created.toISOString(),
					BucketRegion: config.region,
					BucketArn: `arn:${ partition( config.region ) }:s3:::${ config.name }`,
				} ) ),
			},
			ContinuationToken: next && Buffer.from( next ).toString( 'base64url' ),
		} )
	);
}

/** Creating a bucket that exists already fails in ways that tell whose it is, even to who may not create any. */
function refuseTaken( exchange: Exchange, name: string ): Reply | undefined {
	const { caller, universe } = exchange;
	const bucket = universe.buckets.get( name );
	if ( ! bucket ) {
		return undefined;
	}
	if ( caller.kind !== 'principal' || caller.account !== bucket.config.owner ) {
		throw new S3Error(
			409,
			'BucketAlreadyExists',
			'The requested bucket name is not available. The bucket namespace is shared by all users of the system. Select a different name and try again.'
		);
	}
	if ( bucket.config.region !== 'us-east-1' ) {
		throw new S3Error(
			409,
			'BucketAlreadyOwnedByYou',
			'Your previous request to create the named bucket succeeded and you already own it.',
			{ details: { BucketName: name } }
		);
	}
	return emptyReply( 200, { location: `/${ name }` } );
}

export async function createBucket( exchange: Exchange ): Promise< Reply > {
	const { request, universe, caller } = exchange;
	const name = request.address.bucket;
	if ( ! isBucketName( name ) ) {
		throw invalidBucketName( name );
	}
	if ( caller.kind === 'anonymous' ) {
		throw accessDenied();
	}
	if ( universe.buckets.get( name )?.config.owner === caller.account ) {
		await requireServiceAccess( exchange, 's3:CreateBucket', `arn:aws:s3:::${ name }` );
	}
	const taken = refuseTaken( exchange, name );
	if ( taken ) {
		return taken;
	}
	await requireServiceAccess( exchange, 's3:CreateBucket', `arn:aws:s3:::${ name }` );
	const region = element( request.body.toString(), 'LocationConstraint' ) ?? 'us-east-1';
	universe.buckets.set( name, buildBucket( { name, region, owner: caller.account }, universe.now() ) );
	return emptyReply( 200, { location: `/${ name }` } );
}

export async function deleteBucket( exchange: BucketExchange ): Promise< Reply > {
	await requireAccess( exchange, 's3:DeleteBucket' );
	const { bucket, universe } = exchange;
	if ( bucket.versions.size > 0 ) {
		const versions = bucket.config.versioning ? '. You must delete all versions in the bucket.' : '';
		throw new S3Error( 409, 'BucketNotEmpty', `The bucket you tried to delete is not empty${ versions }`, {
			details: { BucketName: bucket.config.name },
		} );
	}
	universe.buckets.delete( bucket.config.name );
	return emptyReply( 204 );
}
