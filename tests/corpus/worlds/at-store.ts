import { findProfile } from '../../../src/engine';
import type { World, WorldBucket, WorldObject, WorldPolicy } from '../../../src/sandbox/world';
import { FLAVOUR_WORLDS } from '../../../src/sandbox/worlds/flavours';
import { ACCOUNT, BUCKET, document, placeOf } from './place';
import type { Statement } from './place';
import { isPlain } from './plain';
import { KEYS_OF_STORES, keyOf } from './store-keys';
import type { Trial } from './trial';

/** Stores that take IAM's policies. */
const OF_POLICIES = [ 'wasabi', 'ceph', 'minio', 'ovh' ];

export const STORE_IDS: readonly string[] = [ ...OF_POLICIES, ...Object.keys( KEYS_OF_STORES ) ];

/** Whether the rights of the world's key are policies, so that a statement can cure them. */
export const hasPolicies = ( { flavour = 'aws' }: World ): boolean =>
	flavour === 'aws' || OF_POLICIES.includes( flavour );

const WITHOUT_VERSIONS = [ 'r2', 'garage' ];
const WITHOUT_LOCKS = [ 'r2', 'garage', 'gcs' ];

const statementsIn = ( { document: { Statement: statements } }: WorldPolicy ): readonly Statement[] =>
	[ statements ].flat() as readonly Statement[];

/** Some compare the case of names, and not all know a question mark. */
const isPlainAction = ( action: unknown ): boolean => /^s3:(?:[A-Z][A-Za-z]*\*?|\*)$/.test( String( action ) );

/** What of the world's own policies means the same everywhere. */
const plainPolicies = ( { principals: [ user ] = [] }: World ): readonly Statement[] =>
	[ ...( user?.policies ?? [] ), ...( user?.groups ?? [] ).flatMap( ( { policies } ) => policies ) ]
		.flatMap( statementsIn )
		.filter( ( statement ) => isPlain( statement ) && [ statement.Action ].flat().every( isPlainAction ) );

function bucketAt( id: string, region: string, bucket: WorldBucket, denied: readonly Statement[] ): WorldBucket {
	const { objects = [], uploads, objectLock, versioning } = bucket;
	const isVersioned = ! WITHOUT_VERSIONS.includes( id );
	const lock = WITHOUT_LOCKS.includes( id ) ? undefined : objectLock;
	const kept = id === 'b2' || lock ? 'Enabled' : versioning;
	return {
		name: BUCKET,
		region,
		owner: ACCOUNT,
		ownership: 'ObjectWriter',
		objects: objects
			.filter( ( { deleteMarker } ) => isVersioned || ! deleteMarker )
			.map( ( { key, deleteMarker }: WorldObject ) => ( deleteMarker ? { key, deleteMarker } : { key } ) ),
		...( uploads
			? { uploads: uploads.map( ( one ) => ( { ...one, initiator: `arn:aws:iam::${ ACCOUNT }:user/other` } ) ) }
			: {} ),
		...( isVersioned && kept ? { versioning: kept } : {} ),
		...( lock ? { objectLock: lock } : {} ),
		...( denied.length > 0 ? { policy: document( denied ) } : {} ),
	};
}

/**
 * The trial as it can be at another store: a user with a key of the store's form, rights that the store can give, a bucket without what only AWS
 * has. The same numbers make the same world.
 */
export function atStore( { world, readOnly, foreignBucket }: Trial, id: string, next: () => number ): Trial {
	const like = FLAVOUR_WORLDS[ `flavour-${ id }` ] as World;
	const profile = findProfile( world.typed.profile );
	const [ bucket ] = world.buckets;
	if ( ! profile || ! bucket ) {
		throw new Error( `${ world.name } has no bucket, or a profile that nobody knows` );
	}
	const { accessKeyId, secretAccessKey, region } = like.typed;
	const keys = KEYS_OF_STORES[ id ];
	const { allowed, denied } = keys
		? keyOf( keys, placeOf( profile, world.typed.prefix ).keyPrefix, next )
		: { allowed: plainPolicies( world ), denied: [] };
	return {
		world: {
			world: 1,
			name: world.name,
			title: world.title,
			look: world.look,
			flavour: id,
			typed: {
				profile: profile.id,
				provider: id,
				region,
				bucket: BUCKET,
				prefix: world.typed.prefix,
				addressing: 'path',
				acl: world.typed.acl === 'bucket-owner-full-control' ? 'private' : world.typed.acl,
				accessKeyId,
				secretAccessKey,
			},
			accounts: [ { id: ACCOUNT } ],
			principals: [
				{
					arn: `arn:aws:iam::${ ACCOUNT }:user/site`,
					userId: 'AIDARTX3GSDSEXAMPLE00',
					policies: allowed.length > 0 ? [ { name: 'rights', document: document( allowed ) } ] : [],
					accessKeys: [ { id: accessKeyId, secret: secretAccessKey } ],
				},
			],
			buckets: [ bucketAt( id, like.buckets[ 0 ]?.region ?? region, bucket, denied ) ],
		},
		readOnly,
		foreignBucket: false,
		unreadLock: foreignBucket,
	};
}
