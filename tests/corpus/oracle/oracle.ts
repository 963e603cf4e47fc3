import type { World, WorldObject } from '../../../src/sandbox/world';
import { deniesOnly, withAcl } from './acl';
import { actionOf } from './action';
import { contextOf } from './context';
import { encryptionOfUpload, kms } from './kms';
import { askPolicies } from './policies';
import type { PolicyAnswer } from './policies';
import type { Asked } from './request';
import { ALLOWED } from './ruling';
import type { Ruling } from './ruling';
import { isAclFree, PUBLIC_ACLS, sceneOf, storedObject } from './scene';
import type { Scene } from './scene';
import { storeOf } from './stores';
import type { Store } from './stores';

const partition = ( region: string ): string =>
	( { cn: 'aws-cn', us: region.startsWith( 'us-gov' ) ? 'aws-us-gov' : 'aws', eusc: 'aws-eusc' } )[
		region.split( '-' )[ 0 ] ?? ''
	] ?? 'aws';

const bucketArn = ( { bucket }: Scene ): string => `arn:${ partition( bucket.region ) }:s3:::${ bucket.name }`;

/** Actions that the bucket's owner decides on whoever owns the object. */
const OF_BUCKET_OWNER = new Set( [ 's3:PutObject', 's3:DeleteObject', 's3:DeleteObjectVersion' ] );

/** What an action is about, beyond the request. */
interface About {
	readonly object?: WorldObject | undefined;
	/** See `Matter`. */
	readonly isLent?: boolean;
}

/** The policies, then the ACLs, on one action of S3. */
async function s3(
	scene: Scene,
	asked: Asked,
	action: string,
	{ object, isLent = false }: About = {}
): Promise< PolicyAnswer > {
	const { bucket, callerAccount } = scene;
	if ( action === 's3:ListAllMyBuckets' ) {
		const context = contextOf( scene, asked, callerAccount, 'us-east-1' );
		return askPolicies( scene, {
			action,
			resource: '*',
			account: callerAccount,
			context,
			isLent: storeOf( scene.world )?.listsBucketsToAll ?? false,
		} );
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
	const matter = { action, resource, account, context, isLent };
	const isRestricted = bucket.publicAccessBlock?.RestrictPublicBuckets ?? false;
	const answer = await askPolicies( scene, { ...matter, resourcePolicy, isRestricted } );
	const acl = answer === 'implicitDeny' ? withAcl( scene, resourcePolicy, action, resource, object ) : undefined;
	return acl ? askPolicies( scene, { ...matter, resourcePolicy: acl } ) : answer;
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
	const store = storeOf( scene.world );
	const keeps = store?.makersKeepFiles === true && asked.ownAcl !== undefined;
	const object =
		asked.ownAcl === undefined ? storedObject( bucket, asked.key ) : ownObject( scene, asked.key, asked.ownAcl );
	const ask =
		( action: string, target?: WorldObject, isLent = false ): Step =>
		async () => {
			const verdict = await s3( scene, asked, action, {
				object: target,
				isLent: isLent || ( keeps && ! OF_BUCKET_OWNER.has( action ) ),
			} );
			return verdict === 'allowed' ? ALLOWED : { verdict, action };
		};
	const upload = encryptionOfUpload( scene, asked );
	switch ( asked.operation ) {
		case 'PutObject':
		case 'CreateMultipartUpload':
			return [
				ask( 's3:PutObject' ),
				...( asked.headers[ 'x-amz-acl' ] !== undefined && ! isAclFree( bucket ) && ! store?.asksNoAclRight
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
				(): Ruling =>
					isAclFree( bucket ) || store?.ignoresAcls
						? { verdict: 'refused', obstacle: 'acl-disabled' }
						: ALLOWED,
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
				// Whoever began an upload may list its parts without being granted it.
				ask( actionOf( asked ), undefined, true ),
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

const withoutAcl = ( { headers: { 'x-amz-acl': _, ...headers }, ...asked }: Asked ): Asked => ( {
	...asked,
	headers,
	...( asked.ownAcl === undefined ? {} : { ownAcl: '' } ),
} );

/** Stores do not say what kind of policy refuses, with the exception that one of them makes. */
const asWorded = ( { wordsExplicitDenies }: Store, ruling: Ruling ): Ruling => {
	const isWorded = ruling.verdict === 'explicitDeny' && wordsExplicitDenies;
	const isDenial = ruling.verdict === 'explicitDeny' || ruling.verdict === 'implicitDeny';
	return isDenial && ! isWorded ? { ...ruling, verdict: 'denied' } : ruling;
};

/**
 * What the store would do with a request of the world's typed key: policies, ownership, public access, encryption key, lock, in that order.
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
	const store = storeOf( world );
	if ( store?.lacks.includes( asked.operation ) ) {
		return { verdict: 'refused', obstacle: 'not-offered' };
	}
	const ruling = await walk( stepsOf( scene, store?.ignoresAcls ? withoutAcl( asked ) : asked ) );
	return store ? asWorded( store, ruling ) : ruling;
}
