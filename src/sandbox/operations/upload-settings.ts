import { requireKms } from '../authorize/kms';
import { requireAccess } from '../authorize/require-access';
import { refuseOverQuota } from '../faults';
import { invalidArgument, invalidRequest, notImplemented } from '../errors';
import type { BucketExchange } from '../exchange';
import { hasIntegrityHeader } from '../http/payload';
import { flavourOf } from '../flavours';
import { S3Error } from '../s3-error';
import { aclsDisabled, type Encryption, type ObjectSettings } from '../state/bucket';
import { defaultEncryption } from '../state/build-bucket';
import type { LockMode } from '../world';
import { hasGrants, ownerOf, refuseDisabledAcl, refusePublicAcl, requestedAcl } from './upload-acl';

const STORAGE_CLASSES: ReadonlySet< string > = new Set( [
	'STANDARD',
	'REDUCED_REDUNDANCY',
	'STANDARD_IA',
	'ONEZONE_IA',
	'INTELLIGENT_TIERING',
	'GLACIER',
	'DEEP_ARCHIVE',
	'GLACIER_IR',
] );

/** Headers that come back as they were sent. */
const SYSTEM_METADATA = [ 'cache-control', 'content-disposition', 'content-encoding', 'content-language', 'expires' ];

const DAY_MS = 24 * 60 * 60 * 1000;

function requestedEncryption( { request, bucket }: BucketExchange ): Encryption {
	const algorithm = request.headers[ 'x-amz-server-side-encryption' ];
	const kmsKey = request.headers[ 'x-amz-server-side-encryption-aws-kms-key-id' ];
	if ( request.headers[ 'x-amz-server-side-encryption-customer-algorithm' ] !== undefined ) {
		throw notImplemented( 'x-amz-server-side-encryption-customer-algorithm' );
	}
	if ( algorithm === undefined ) {
		return defaultEncryption( bucket.config );
	}
	if ( algorithm === 'AES256' ) {
		return { algorithm };
	}
	if ( algorithm !== 'aws:kms' ) {
		throw invalidArgument(
			'The encryption method specified is not supported',
			'x-amz-server-side-encryption',
			algorithm
		);
	}
	// Asking for KMS without naming a key uses the bucket's own default key where that is a KMS key.
	const standard = bucket.config.encryption?.algorithm === 'aws:kms' ? bucket.config.encryption.kmsKey : undefined;
	const chosen = kmsKey ?? standard;
	return { algorithm, ...( chosen ? { kmsKey: chosen } : {} ) };
}

function requestedStorageClass( { request }: BucketExchange ): string {
	const storageClass = request.headers[ 'x-amz-storage-class' ] ?? 'STANDARD';
	if ( ! STORAGE_CLASSES.has( storageClass ) ) {
		throw new S3Error( 400, 'InvalidStorageClass', 'The storage class you specified is not valid', {
			details: { StorageClassRequested: storageClass },
		} );
	}
	return storageClass;
}

type LockSettings = Pick< ObjectSettings, 'retention' | 'legalHold' >;

function requestedLock( { request, bucket, universe }: BucketExchange ): LockSettings {
	const mode = request.headers[ 'x-amz-object-lock-mode' ];
	const until = request.headers[ 'x-amz-object-lock-retain-until-date' ];
	const legalHold = request.headers[ 'x-amz-object-lock-legal-hold' ];
	if ( ( mode ?? until ?? legalHold ) !== undefined && ! bucket.config.objectLock?.enabled ) {
		throw invalidRequest( 'Bucket is missing Object Lock Configuration' );
	}
	const standard = bucket.config.objectLock?.default;
	if ( mode !== undefined && until !== undefined ) {
		return { retention: { mode: mode as LockMode, until: new Date( until ) }, legalHold: legalHold === 'ON' };
	}
	return {
		...( standard
			? {
					retention: {
						mode: standard.mode,
						until: new Date( universe.now().getTime() + standard.days * DAY_MS ),
					},
				}
			: {} ),
		legalHold: legalHold === 'ON',
	};
}

export const isLocked = ( { retention, legalHold }: LockSettings ): boolean => retention !== undefined || legalHold;

/**
 * Objects that will be retained must come with a checksum, so that what is kept for years is what was sent.
 *
 * @param  exchange The request.
 * @param  lock     What will protect the object.
 * @param  what     `Put Object` or `Put Part`.
 * @throws {Error} InvalidRequest.
 */
export function requireIntegrity( exchange: BucketExchange, lock: LockSettings, what: string ): void {
	if ( isLocked( lock ) && ! hasIntegrityHeader( exchange.request ) ) {
		throw invalidRequest(
			`Content-MD5 OR x-amz-checksum- HTTP header is required for ${ what } requests with Object Lock parameters`
		);
	}
}

async function requireHeaderRights( exchange: BucketExchange ): Promise< void > {
	const { request, bucket, key, universe } = exchange;
	const knowsAcls = ! aclsDisabled( bucket ) && ! flavourOf( universe.world ).asksNoAclRight;
	const needs: [ boolean, string ][] = [
		[ knowsAcls && ( request.headers[ 'x-amz-acl' ] !== undefined || hasGrants( exchange ) ), 's3:PutObjectAcl' ],
		[ request.headers[ 'x-amz-tagging' ] !== undefined, 's3:PutObjectTagging' ],
		[ request.headers[ 'x-amz-object-lock-mode' ] !== undefined, 's3:PutObjectRetention' ],
		[ request.headers[ 'x-amz-object-lock-legal-hold' ] !== undefined, 's3:PutObjectLegalHold' ],
	];
	for ( const [ isNeeded, action ] of needs ) {
		if ( isNeeded ) {
			await requireAccess( exchange, action, { key } );
		}
	}
}

/**
 * Authorizes an upload with everything its headers ask for, and reads those headers: policies first, then ownership, public
 * access, and at last the key of the encryption.
 *
 * @throws {Error} AccessDenied, AccessControlListNotSupported, or what a bad header is answered with.
 */
export async function authorizeUpload( exchange: BucketExchange ): Promise< ObjectSettings > {
	const { request, bucket, key, caller } = exchange;
	await requireAccess( exchange, 's3:PutObject', { key } );
	await requireHeaderRights( exchange );
	const acl = requestedAcl( exchange );
	if ( aclsDisabled( bucket ) ) {
		refuseDisabledAcl( exchange, acl );
	} else if ( hasGrants( exchange ) ) {
		throw notImplemented( 'x-amz-grant' );
	}
	refusePublicAcl( exchange, 's3:PutObject', acl );
	const encryption = requestedEncryption( exchange );
	const storageClass = requestedStorageClass( exchange );
	const lock = requestedLock( exchange );
	await requireKms( exchange, encryption, 'kms:GenerateDataKey' );
	refuseOverQuota( exchange.universe, exchange.operation );
	return {
		contentType: request.headers[ 'content-type' ] ?? 'binary/octet-stream',
		metadata: Object.fromEntries(
			Object.entries( request.headers ).filter(
				( [ name ] ) => SYSTEM_METADATA.includes( name ) || name.startsWith( 'x-amz-meta-' )
			)
		),
		storageClass,
		encryption,
		acl: acl || 'private',
		owner: ownerOf( exchange, acl ),
		...( caller.kind === 'principal' ? { maker: caller.principal.arn } : {} ),
		tags: Object.fromEntries( new URLSearchParams( request.headers[ 'x-amz-tagging' ] ?? '' ) ),
		...lock,
	};
}
