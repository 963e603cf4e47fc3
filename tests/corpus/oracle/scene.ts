import type { World, WorldAccessKey, WorldBucket, WorldObject, WorldPrincipal } from '../../../src/sandbox/world';

/** Who asks, and of which bucket. */
export interface Scene {
	readonly world: World;
	readonly principal: WorldPrincipal;
	readonly accessKey: WorldAccessKey;
	readonly callerAccount: string;
	readonly bucket: WorldBucket;
}

/** Fifth field of an ARN. */
export const accountIn = ( arn: string ): string => arn.split( ':' )[ 4 ] ?? '';

/** The caller and the bucket that the user of a world means; throws where either is missing, since nothing can be ruled then. */
export function sceneOf( world: World ): Scene {
	for ( const principal of world.principals ?? [] ) {
		const accessKey = principal.accessKeys.find( ( { id } ) => id === world.typed.accessKeyId );
		const bucket = world.buckets.find( ( { name } ) => name === world.typed.bucket );
		if ( accessKey && bucket ) {
			return { world, principal, accessKey, callerAccount: accountIn( principal.arn ), bucket };
		}
	}
	throw new Error( `in ${ world.name } nobody holds the typed key, or the bucket does not exist` );
}

export const organizationOf = ( { accounts }: World, account: string ): string | undefined =>
	accounts.find( ( { id } ) => id === account )?.organization;

export const isAclFree = ( { ownership }: WorldBucket ): boolean =>
	ownership === undefined || ownership === 'BucketOwnerEnforced';

/** Newest version of a key as the world starts; undefined where there is none, or a delete marker hides it. */
export function storedObject( { objects = [] }: WorldBucket, key: string ): WorldObject | undefined {
	const newest = objects.findLast( ( object ) => object.key === key );
	return newest?.deleteMarker ? undefined : newest;
}

export const PUBLIC_ACLS: ReadonlySet< string > = new Set( [
	'public-read',
	'public-read-write',
	'authenticated-read',
] );
