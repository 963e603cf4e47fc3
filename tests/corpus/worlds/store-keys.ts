import { asLiteral, BUCKET_ARN } from './place';
import type { Statement } from './place';
import { pick } from './numbers';

/** What stores give rights for, and the actions of IAM that each stands for in a world. `purge`: deleting for good, by version. */
const ACTIONS = {
	list: [ 's3:ListBucket', 's3:ListBucketVersions', 's3:ListBucketMultipartUploads' ],
	read: [
		's3:GetObject',
		's3:GetObjectVersion',
		's3:GetObjectAcl',
		's3:GetObjectVersionAcl',
		's3:GetObjectTagging',
		's3:GetObjectVersionTagging',
	],
	write: [
		's3:PutObject',
		's3:PutObjectAcl',
		's3:PutObjectVersionAcl',
		's3:PutObjectTagging',
		's3:AbortMultipartUpload',
		's3:ListMultipartUploadParts',
	],
	delete: [ 's3:DeleteObject' ],
	purge: [ 's3:DeleteObjectVersion' ],
	settings: [
		's3:GetBucket*',
		's3:GetEncryptionConfiguration',
		's3:GetLifecycleConfiguration',
		's3:GetReplicationConfiguration',
	],
	buckets: [ 's3:ListAllMyBuckets' ],
} as const;

type Right = keyof typeof ACTIONS;

const ALL: readonly Right[] = [ 'list', 'read', 'write', 'delete', 'purge', 'settings', 'buckets' ];

/** The keys that a store can make. */
export interface KeysOfStore {
	/** What one role, scope or capability of its own gives. */
	readonly gives: ReadonlyArray< readonly Right[] >;
	/** Whether a key has several of these at once. */
	readonly adds?: boolean;
	/** Whether a key can be limited to a folder. */
	readonly hasFolders?: boolean;
	/** Every key may do everything; a policy of the bucket takes away. */
	readonly takesAway?: boolean;
}

/**
 * Stores whose rights are not IAM's policies. https://developers.cloudflare.com/r2/api/tokens/,
 * https://www.backblaze.com/docs/cloud-storage-s3-compatible-app-keys, https://docs.digitalocean.com/products/spaces/how-to/manage-access/,
 * https://cloud.google.com/storage/docs/access-control/iam-roles, https://garagehq.deuxfleurs.fr/documentation/quick-start/
 */
export const KEYS_OF_STORES: Readonly< Record< string, KeysOfStore > > = {
	r2: {
		gives: [
			ALL,
			[ 'list', 'read', 'settings', 'buckets' ],
			[ 'list', 'read', 'write', 'delete', 'purge' ],
			[ 'list', 'read' ],
		],
	},
	// Deleting by name takes writeFiles and deleteFiles.
	b2: {
		gives: [
			[ 'list' ],
			[ 'read' ],
			[ 'write' ],
			[ 'purge' ],
			[ 'write', 'delete', 'purge' ],
			[ 'settings' ],
			[ 'buckets' ],
		],
		adds: true,
		hasFolders: true,
	},
	spaces: {
		gives: [ ALL, [ 'list', 'read' ], [ 'list', 'read', 'write' ], [ 'list', 'read', 'write', 'delete', 'purge' ] ],
	},
	gcs: {
		gives: [
			[ 'write' ],
			[ 'list', 'read' ],
			[ 'list', 'read', 'write', 'delete', 'purge' ],
			[ 'list', 'settings' ],
			[ 'buckets' ],
		],
		adds: true,
	},
	linode: { gives: [ ALL, [ 'list', 'read' ], [ 'list', 'read', 'write', 'delete', 'purge' ] ] },
	scaleway: {
		gives: [ [ 'list', 'read' ], [ 'write' ], [ 'delete', 'purge' ], [ 'settings', 'buckets' ] ],
		adds: true,
	},
	hetzner: { gives: [ [], [ 'list' ], [ 'read' ], [ 'write' ], [ 'delete' ], [ 'purge' ] ], takesAway: true },
	storj: { gives: [ [ 'list' ], [ 'read' ], [ 'write' ], [ 'delete', 'purge' ] ], adds: true, hasFolders: true },
	idrive: { gives: [ [ 'list', 'read' ], [ 'write' ], [ 'list', 'read', 'write', 'delete', 'purge' ] ] },
	seaweedfs: {
		gives: [ [ 'read', 'settings' ], [ 'write', 'delete', 'purge' ], [ 'list', 'buckets' ], ALL ],
		adds: true,
		hasFolders: true,
	},
	garage: { gives: [ [ 'list', 'read' ], [ 'write', 'delete', 'purge' ], [ 'settings' ] ], adds: true },
};

const statement = ( Action: readonly string[], Resource: string, more: Statement = {} ): Statement => ( {
	Effect: 'Allow',
	Action,
	Resource,
	...more,
} );

/** The rights in a folder, '' for the whole bucket, as the statements that stand for them in a world. */
function statementsFor( rights: ReadonlySet< Right >, folder: string ): readonly Statement[] {
	const of = ( names: readonly Right[] ) =>
		names.filter( ( name ) => rights.has( name ) ).flatMap( ( name ) => ACTIONS[ name ] );
	const files = of( [ 'read', 'write', 'delete', 'purge' ] );
	const lists = of( [ 'list' ] );
	const literal = asLiteral( folder );
	return [
		...( files.length > 0 ? [ statement( files, `${ BUCKET_ARN }/${ literal }*` ) ] : [] ),
		...( lists.length > 0 && folder === '' ? [ statement( lists, BUCKET_ARN ) ] : [] ),
		...( lists.length > 0 && folder !== ''
			? // IAM knows the folder of these two lists alone.
				[
					statement( lists.slice( 0, 2 ), BUCKET_ARN, {
						Condition: { StringLike: { 's3:prefix': `${ literal }*` } },
					} ),
				]
			: [] ),
		...( rights.has( 'settings' ) ? [ statement( ACTIONS.settings, BUCKET_ARN ) ] : [] ),
		...( rights.has( 'buckets' ) ? [ statement( ACTIONS.buckets, '*' ) ] : [] ),
	];
}

/** What a key of such a store may do, and what its bucket's policy takes away. */
export function keyOf(
	{ gives, adds = false, hasFolders = false, takesAway = false }: KeysOfStore,
	keyPrefix: string,
	next: () => number
): { readonly allowed: readonly Statement[]; readonly denied: readonly Statement[] } {
	if ( takesAway ) {
		const actions = pick( next, gives ).flatMap( ( right ) => ACTIONS[ right ] );
		const resources = [ BUCKET_ARN, `${ BUCKET_ARN }/*` ];
		const deny: Statement = { Effect: 'Deny', Principal: '*', Action: actions, Resource: resources };
		return { allowed: statementsFor( new Set( ALL ), '' ), denied: actions.length > 0 ? [ deny ] : [] };
	}
	const chosen = adds ? gives.filter( () => next() < 0.7 ) : [ pick( next, gives ) ];
	const rights = new Set( ( chosen.length > 0 ? chosen : gives.slice( 0, 1 ) ).flat() );
	const folder = hasFolders && next() < 0.4 ? keyPrefix : '';
	return { allowed: statementsFor( rights, folder ), denied: [] };
}
