import { invalidVersionId, noSuchKey, noSuchVersion } from '../errors';
import type { BucketExchange } from '../exchange';
import { parameter } from '../http/incoming';
import type { S3Error } from '../s3-error';
import type { Version } from '../state/bucket';
import { findVersion, isVersionId, latest } from '../state/versions';
import { decide, denied, requireAccess } from './require-access';

/** Actions on an object have a twin for its versions. */
const VERSION_ACTION: Readonly< Record< string, string > > = {
	's3:GetObject': 's3:GetObjectVersion',
	's3:GetObjectAcl': 's3:GetObjectVersionAcl',
	's3:GetObjectTagging': 's3:GetObjectVersionTagging',
	's3:PutObjectAcl': 's3:PutObjectVersionAcl',
	's3:PutObjectTagging': 's3:PutObjectVersionTagging',
	's3:DeleteObjectTagging': 's3:DeleteObjectVersionTagging',
	's3:DeleteObject': 's3:DeleteObjectVersion',
};

export const actionFor = ( action: string, versionId: string | undefined ): string =>
	versionId === undefined ? action : ( VERSION_ACTION[ action ] ?? action );

/**
 * The version id of a request.
 *
 * @throws {Error} InvalidArgument where it has not the form of one.
 */
export function requestedVersion( exchange: BucketExchange ): string | undefined {
	const versionId = parameter( exchange.request, 'versionId' );
	if ( versionId !== undefined && ! isVersionId( versionId ) ) {
		throw invalidVersionId( versionId );
	}
	return versionId;
}

/** Only who may list the bucket learns that an object is missing; the others get a 403 that names the right they lack. */
async function missing( exchange: BucketExchange, action: string, notFound: S3Error ): Promise< S3Error > {
	const target = { key: exchange.key };
	const reading = await decide( exchange, action, target );
	if ( ! reading.isAllowed && reading.effect === 'explicit' ) {
		return denied( exchange, action, target, reading );
	}
	const listing = await decide( exchange, 's3:ListBucket', {
		without: [ 's3:prefix', 's3:delimiter', 's3:max-keys' ],
	} );
	if ( listing.isAllowed ) {
		return notFound;
	}
	return reading.isAllowed
		? denied( exchange, 's3:ListBucket', {}, listing )
		: denied( exchange, action, target, reading );
}

/**
 * The version a request reads or changes, once its action is allowed. A delete marker is one of the possible answers only
 * when it was asked for by its id.
 *
 * @param  exchange The request.
 * @param  action   IAM action for the current object; with a version id its twin is asked.
 * @throws {Error} AccessDenied, NoSuchKey, NoSuchVersion, InvalidArgument.
 */
export async function existingVersion( exchange: BucketExchange, action: string ): Promise< Version > {
	const { bucket, key } = exchange;
	const versionId = requestedVersion( exchange );
	const asked = actionFor( action, versionId );
	const version = versionId === undefined ? latest( bucket, key ) : findVersion( bucket, key, versionId );
	if ( ! version ) {
		throw await missing(
			exchange,
			asked,
			versionId === undefined ? noSuchKey( key ) : noSuchVersion( key, versionId )
		);
	}
	if ( version.kind === 'marker' && versionId === undefined ) {
		const headers = { 'x-amz-delete-marker': 'true', 'x-amz-version-id': version.versionId };
		throw await missing( exchange, asked, noSuchKey( key, headers ) );
	}
	await requireAccess( exchange, asked, { key, object: version.kind === 'object' ? version : undefined } );
	return version;
}
