import type { World, WorldObject } from '../../../src/sandbox/world';
import { deniesOnly, withAcl } from './acl';
import { contextOf } from './context';
import { askPolicies } from './policies';
import type { PolicyAnswer } from './policies';
import type { Asked } from './request';
import { accountIn, isAclFree, PUBLIC_ACLS, sceneOf, storedObject } from './scene';
import type { Scene } from './scene';

/** Why a request fails that no policy refuses. */
export type Obstacle =
	| 'expected-owner'
	| 'acl-disabled'
	| 'public-acl-blocked'
	| 'kms-key'
	| 'object-lock'
	| 'archived'
	| 'requester-pays';

/**
 * What becomes of a request. `denied`: a refusal that is no policy's. `refused`: it fails, and not for lack of a permission.
 */
export interface Ruling {
	readonly verdict: PolicyAnswer | 'denied' | 'refused';
	/** IAM action that was refused first. */
	readonly action?: string;
	readonly obstacle?: Obstacle;
}

const ALLOWED: Ruling = { verdict: 'allowed' };

const partition = ( region: string ): string =>
	( { cn: 'aws-cn', us: region.startsWith( 'us-gov' ) ? 'aws-us-gov' : 'aws', eusc: 'aws-eusc' } )[
		region.split( '-' )[ 0 ] ?? ''
	] ?? 'aws';

const bucketArn = ( { bucket }: Scene ): string => `arn:${ partition( bucket.region ) }:s3:::${ bucket.name }`;

/** Actions that the bucket's owner decides on whoever owns the object. */
const OF_BUCKET_OWNER = new Set( [ 's3:PutObject', 's3:DeleteObject', 's3:DeleteObjectVersion' ] );

/** The policies, then the ACLs, on one action of S3. */
async function s3( scene: Scene, asked: Asked, action: string, object?: WorldObject ): Promise< PolicyAnswer > {
	const { bucket, callerAccount } = scene;
	if ( action === 's3:ListAllMyBuckets' ) {
		const context = contextOf( scene, asked, callerAccount, 'us-east-1' );
		return askPolicies( scene, { action, resource: '*', account: callerAccount, context } );
	}
	const resource = asked.key === '' ? bucketArn( scene ) : `${ bucketArn( scene ) }/${ asked.key }`;
	const owner = object?.owner ?? bucket.owner;
	const isForeign = owner !== bucket.owner && ! isAclFree( bucket ) && ! OF_BUCKET_OWNER.has( action );
	const account = isForeign ? owner : bucket.owner;
	const resourcePolicy = isForeign ? deniesOnly( bucket.policy ) : bucket.policy;
	const tags = Object.entries( object?.tags ?? {} ).map( ( [ name, value ] ) => [
		`s3:ExistingObjectTag/${ name }`,
		value,
	] );
	const context = { ...contextOf( scene, asked, account, bucket.region ), ...Object.fromEntries( tags ) };
	const matter = { action, resource, account, context };
	const isRestricted = bucket.publicAccessBlock?.RestrictPublicBuckets ?? false;
	const answer = await askPolicies( scene, { ...matter, resourcePolicy, isRestricted } );
	const acl = answer === 'implicitDeny' ? withAcl( scene, resourcePolicy, action, resource, object ) : undefined;
	return acl ? askPolicies( scene, { ...matter, resourcePolicy: acl } ) : answer;
}

/** The key of an encrypted object, asked in the caller's name. */
async function kms( scene: Scene, asked: Asked, action: string, key: string | undefined ): Promise< Ruling > {
	const { world, bucket, callerAccount } = scene;
	if ( key === undefined ) {
		// The key that AWS manages in an account serves nobody outside it.
		return callerAccount === bucket.owner ? ALLOWED : { verdict: 'denied', action, obstacle: 'kms-key' };
	}
	const stored = world.kmsKeys?.find( ( { arn } ) => arn === key );
	if ( ! stored || key.split( ':' )[ 3 ] !== bucket.region || ( stored.state ?? 'Enabled' ) !== 'Enabled' ) {
		return { verdict: 'refused', action, obstacle: 'kms-key' };
	}
	const account = accountIn( key );
	const context = {
		...contextOf( scene, asked, account, bucket.region ),
		'kms:ViaService': `s3.${ bucket.region }.amazonaws.com`,
		'kms:CallerAccount': callerAccount,
	};
	const verdict = await askPolicies( scene, {
		action,
		resource: key,
		account,
		context,
		resourcePolicy: stored.policy,
	} );
	return verdict === 'allowed' ? ALLOWED : { verdict, action };
}

interface Encryption {
	readonly isKms: boolean;
	readonly key: string | undefined;
}

function encryptionOfUpload( { bucket }: Scene, { headers }: Asked ): Encryption {
	const algorithm = headers[ 'x-amz-server-side-encryption' ] ?? bucket.encryption?.algorithm;
	const named = headers[ 'x-amz-server-side-encryption-aws-kms-key-id' ];
	return { isKms: algorithm === 'aws:kms', key: named ?? bucket.encryption?.kmsKey };
}

/** What the ACL of an upload meets: ownership first, then the public access block. */
function aclObstacle( { bucket, callerAccount }: Scene, { headers }: Asked ): Ruling {
	const acl = headers[ 'x-amz-acl' ];
	const isHarmless =
		acl === undefined ||
		acl === 'bucket-owner-full-control' ||
		( acl === 'private' && callerAccount === bucket.owner );
	if ( isAclFree( bucket ) && ! isHarmless ) {
		return { verdict: 'refused', obstacle: 'acl-disabled' };
	}
	return PUBLIC_ACLS.has( acl ?? '' ) && bucket.publicAccessBlock?.BlockPublicAcls
		? { verdict: 'denied', action: 's3:PutObject', obstacle: 'public-acl-blocked' }
		: ALLOWED;
}

type Step = () => Promise< Ruling > | Ruling;

/** The first step that does not let the request pass. */
async function walk( steps: readonly Step[] ): Promise< Ruling > {
	for ( const step of steps ) {
		const ruling = await step();
		if ( ruling.verdict !== 'allowed' ) {
			return ruling;
		}
	}
	return ALLOWED;
}

const BY_OPERATION: Readonly< Record< string, string > > = {
	ListObjectsV2: 's3:ListBucket',
	HeadBucket: 's3:ListBucket',
	ListMultipartUploads: 's3:ListBucketMultipartUploads',
	ListBuckets: 's3:ListAllMyBuckets',
	UploadPart: 's3:PutObject',
	CreateMultipartUpload: 's3:PutObject',
	HeadObject: 's3:GetObject',
	ListObjectVersions: 's3:ListBucketVersions',
	ListParts: 's3:ListMultipartUploadParts',
	GetPublicAccessBlock: 's3:GetBucketPublicAccessBlock',
	GetObjectLockConfiguration: 's3:GetBucketObjectLockConfiguration',
	GetBucketEncryption: 's3:GetEncryptionConfiguration',
	GetBucketLifecycleConfiguration: 's3:GetLifecycleConfiguration',
	GetBucketCors: 's3:GetBucketCORS',
	GetBucketNotificationConfiguration: 's3:GetBucketNotification',
	GetBucketReplication: 's3:GetReplicationConfiguration',
};

/** With the id of a version the action is its twin: `s3:GetObjectAcl` is `s3:GetObjectVersionAcl`. */
const actionOf = ( { operation, query }: Asked ): string => {
	const action = BY_OPERATION[ operation ] ?? `s3:${ operation }`;
	return query.versionId === undefined ? action : action.replace( 'Object', 'ObjectVersion' );
};

/**
 * An object that the caller has written; with bucket-owner-full-control it is handed over where the bucket prefers that.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html
 */
function ownObject( { bucket, callerAccount }: Scene, key: string, acl: string ): WorldObject {
	const isHandedOver = bucket.ownership === 'BucketOwnerPreferred' && acl === 'bucket-owner-full-control';
	const owner = isAclFree( bucket ) || isHandedOver ? bucket.owner : callerAccount;
	return { key, owner, ...( acl === '' ? {} : { acl: acl as NonNullable< WorldObject[ 'acl' ] > } ) };
}

function stepsOf( scene: Scene, asked: Asked ): readonly Step[] {
	const { bucket } = scene;
	const object =
		asked.ownAcl === undefined ? storedObject( bucket, asked.key ) : ownObject( scene, asked.key, asked.ownAcl );
	const ask =
		( action: string, target?: WorldObject ): Step =>
		async () => {
			const verdict = await s3( scene, asked, action, target );
			return verdict === 'allowed' ? ALLOWED : { verdict, action };
		};
	const upload = encryptionOfUpload( scene, asked );
	switch ( asked.operation ) {
		case 'PutObject':
		case 'CreateMultipartUpload':
			return [
				ask( 's3:PutObject' ),
				...( asked.headers[ 'x-amz-acl' ] !== undefined && ! isAclFree( bucket )
					? [ ask( 's3:PutObjectAcl' ) ]
					: [] ),
				() => aclObstacle( scene, asked ),
				...( upload.isKms ? [ () => kms( scene, asked, 'kms:GenerateDataKey', upload.key ) ] : [] ),
				// An upload without a checksum, as the test sends it.
				...( asked.operation === 'PutObject' && bucket.objectLock?.default
					? [ (): Ruling => ( { verdict: 'refused', obstacle: 'object-lock' } ) ]
					: [] ),
			];
		case 'UploadPart':
			return [
				ask( 's3:PutObject' ),
				...( asked.isBegun && upload.isKms ? [ () => kms( scene, asked, 'kms:Decrypt', upload.key ) ] : [] ),
			];
		case 'PutObjectAcl':
			return [
				ask( actionOf( asked ), object ),
				(): Ruling => ( isAclFree( bucket ) ? { verdict: 'refused', obstacle: 'acl-disabled' } : ALLOWED ),
				() => aclObstacle( scene, asked ),
			];
		case 'GetObject': {
			const kmsKey = object && 'kmsKey' in object ? object.kmsKey : undefined;
			const isKms = kmsKey !== undefined || bucket.encryption?.algorithm === 'aws:kms';
			const isArchived =
				object &&
				'storageClass' in object &&
				[ 'GLACIER', 'DEEP_ARCHIVE' ].includes( object.storageClass ?? '' );
			return [
				ask( actionOf( asked ), object ),
				...( isArchived ? [ (): Ruling => ( { verdict: 'refused', obstacle: 'archived' } ) ] : [] ),
				...( isKms ? [ () => kms( scene, asked, 'kms:Decrypt', kmsKey ?? bucket.encryption?.kmsKey ) ] : [] ),
			];
		}
		case 'ListParts':
			return [
				async () => {
					const ruling = await ask( actionOf( asked ) )();
					// Whoever began an upload may list its parts unless something denies it.
					return ruling.verdict === 'implicitDeny' ? ALLOWED : ruling;
				},
				...( upload.isKms ? [ () => kms( scene, asked, 'kms:Decrypt', upload.key ) ] : [] ),
			];
		case 'DeleteObject':
		case 'GetObjectAcl':
		case 'GetObjectTagging':
		case 'PutObjectTagging':
			return [ ask( actionOf( asked ), object ) ];
		default:
			return [ ask( actionOf( asked ) ) ];
	}
}

/**
 * What AWS would do with a request of the world's typed key: policies, ownership, public access, encryption key, lock, in that order.
 * Shares no code with the sandbox's authorizer or with the engine; both are measured against it.
 */
export async function oracle( world: World, asked: Asked ): Promise< Ruling > {
	const scene = sceneOf( world );
	const { bucket, callerAccount } = scene;
	if ( ( asked.headers[ 'x-amz-expected-bucket-owner' ] ?? bucket.owner ) !== bucket.owner ) {
		return { verdict: 'denied', obstacle: 'expected-owner' };
	}
	if ( bucket.requesterPays && callerAccount !== bucket.owner && asked.operation !== 'ListBuckets' ) {
		return { verdict: 'denied', obstacle: 'requester-pays' };
	}
	return walk( stepsOf( scene, asked ) );
}
