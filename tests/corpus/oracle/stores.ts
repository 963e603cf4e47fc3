import type { World } from '../../../src/sandbox/world';

/**
 * Where a store departs from AWS as far as a report can tell. From the stores' own documentation, and for Ceph's gateway from measurements of
 * release 16.2; shares nothing with the sandbox's flavours, nor with the engine's providers.
 */
export interface Store {
	/** Operations that it does not have: whatever it answers says nothing of a right. */
	readonly lacks: readonly string[];
	/** Actions that stand for something that it does not have, though the request itself is answered. */
	readonly lacksActions?: readonly string[];
	/** It words an explicit deny; everything else that is refused has no reason with it. */
	readonly wordsExplicitDenies?: boolean;
	/** ACLs of uploads have no effect and need no right. */
	readonly ignoresAcls?: boolean;
	readonly asksNoAclRight?: boolean;
	/** Whoever wrote a file may do everything with it but delete it, where nothing denies it. */
	readonly makersKeepFiles?: boolean;
	readonly listsBucketsToAll?: boolean;
	/** It never locks files, so that nobody has to ask. */
	readonly hasNoLocks?: boolean;
}

const SETTINGS_OF_AWS = [ 'GetBucketOwnershipControls', 'GetPublicAccessBlock', 'GetBucketPolicyStatus' ];
const OBJECT_ACLS = [ 'GetObjectAcl', 'PutObjectAcl' ];
const TAGS = [ 'GetObjectTagging', 'PutObjectTagging' ];
const OF_VERSIONS = [
	's3:DeleteObjectVersion',
	's3:GetObjectVersion',
	's3:GetObjectVersionAcl',
	's3:PutObjectVersionAcl',
];

/** Ceph's gateway answers subresources that it does not know with a list of the bucket. */
const RGW: Store = {
	lacks: [ 'GetBucketOwnershipControls', 'GetBucketEncryption' ],
	asksNoAclRight: true,
	makersKeepFiles: true,
};

const MINIO = [ 'GetPublicAccessBlock', 'GetBucketOwnershipControls', 'GetBucketCors' ];

export const STORES: Readonly< Record< string, Store > > = {
	r2: {
		lacks: [
			...SETTINGS_OF_AWS,
			...OBJECT_ACLS,
			...TAGS,
			'GetBucketAcl',
			'GetBucketNotificationConfiguration',
			'GetBucketPolicy',
			'GetBucketReplication',
			'GetBucketTagging',
			'GetBucketVersioning',
			'GetObjectLockConfiguration',
			'ListObjectVersions',
		],
		lacksActions: OF_VERSIONS,
		ignoresAcls: true,
	},
	b2: {
		lacks: [
			...SETTINGS_OF_AWS,
			...TAGS,
			'GetBucketPolicy',
			'GetBucketTagging',
			'GetBucketNotificationConfiguration',
		],
	},
	wasabi: { lacks: [], wordsExplicitDenies: true },
	spaces: RGW,
	gcs: {
		lacks: [
			...SETTINGS_OF_AWS,
			'GetBucketPolicy',
			'GetBucketReplication',
			'GetBucketNotificationConfiguration',
			'GetObjectLockConfiguration',
		],
	},
	linode: RGW,
	scaleway: {
		lacks: [
			'GetBucketNotificationConfiguration',
			'GetBucketOwnershipControls',
			'GetPublicAccessBlock',
			'GetBucketReplication',
		],
	},
	ovh: { lacks: [] },
	hetzner: {
		...RGW,
		lacks: [
			'GetBucketOwnershipControls',
			'GetBucketTagging',
			'GetBucketNotificationConfiguration',
			'GetBucketReplication',
		],
	},
	storj: {
		lacks: [
			...MINIO,
			'GetBucketAcl',
			'GetBucketEncryption',
			'GetBucketLifecycleConfiguration',
			'GetBucketNotificationConfiguration',
			'GetBucketPolicyStatus',
			'GetBucketReplication',
		],
		ignoresAcls: true,
	},
	// https://github.com/minio/minio/issues/6959: ACLs are taken and forgotten.
	idrive: { lacks: MINIO, ignoresAcls: true },
	minio: { lacks: MINIO, ignoresAcls: true },
	ceph: { ...RGW, listsBucketsToAll: true },
	seaweedfs: { lacks: [ 'GetBucketReplication' ] },
	garage: {
		lacks: [
			...SETTINGS_OF_AWS,
			...OBJECT_ACLS,
			...TAGS,
			'GetBucketAcl',
			'GetBucketEncryption',
			'GetBucketNotificationConfiguration',
			'GetBucketPolicy',
			'GetBucketReplication',
			'GetBucketTagging',
			'GetObjectLockConfiguration',
			'ListObjectVersions',
		],
		lacksActions: OF_VERSIONS,
		ignoresAcls: true,
		hasNoLocks: true,
	},
};

/** The store of a world; undefined for AWS. */
export function storeOf( { flavour = 'aws', name }: World ): Store | undefined {
	const store = STORES[ flavour ];
	if ( flavour !== 'aws' && ! store ) {
		throw new Error( `nothing is known of the store ${ flavour } of ${ name }` );
	}
	return store;
}
