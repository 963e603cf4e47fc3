import { createHash, randomBytes } from 'node:crypto';
import { isVersioned, type Bucket, type DeleteMarker, type ObjectVersion, type Version } from './bucket';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._';

/** Ids in the form that S3 gives out: 32 characters. */
export const newVersionId = (): string => [ ...randomBytes( 32 ) ].map( ( byte ) => ALPHABET[ byte % 64 ] ).join( '' );

const VERSION_ID = /^(?:null|[A-Za-z0-9._]{32})$/;
export const isVersionId = ( text: string ): boolean => VERSION_ID.test( text );

export const md5Hex = ( data: Buffer | string ): string => createHash( 'md5' ).update( data ).digest( 'hex' );

export const versionsOf = ( bucket: Bucket, key: string ): Version[] => bucket.versions.get( key ) ?? [];
export const latest = ( bucket: Bucket, key: string ): Version | undefined => versionsOf( bucket, key )[ 0 ];

export const findVersion = ( bucket: Bucket, key: string, versionId: string ): Version | undefined =>
	versionsOf( bucket, key ).find( ( version ) => version.versionId === versionId );

/** The object a plain GET of the key would read. */
export function currentObject( bucket: Bucket, key: string ): ObjectVersion | undefined {
	const version = latest( bucket, key );
	return version?.kind === 'object' ? version : undefined;
}

function setVersions( bucket: Bucket, key: string, versions: Version[] ): void {
	if ( versions.length === 0 ) {
		bucket.versions.delete( key );
	} else {
		bucket.versions.set( key, versions );
	}
}

function push< T extends Version >( bucket: Bucket, version: T ): T {
	// Without versioning, and while it is suspended, the null version is overwritten and numbered ones stay.
	const kept = versionsOf( bucket, version.key ).filter( ( other ) => other.versionId !== version.versionId );
	setVersions( bucket, version.key, [ version, ...kept ] );
	return version;
}

/** Stores an object as the bucket's versioning says. */
export function storeObject( bucket: Bucket, object: Omit< ObjectVersion, 'kind' | 'versionId' > ): ObjectVersion {
	return push( bucket, { ...object, kind: 'object', versionId: isVersioned( bucket ) ? newVersionId() : 'null' } );
}

/** Puts a version back with changed settings. */
export function replaceVersion( bucket: Bucket, version: ObjectVersion ): void {
	setVersions(
		bucket,
		version.key,
		versionsOf( bucket, version.key ).map( ( other ) =>
			other.versionId === version.versionId ? version : other
		)
	);
}

/** Deletes without a version id: removes the object, or lays a marker over it where versioning is or was on. */
export function deleteCurrent( bucket: Bucket, key: string, owner: string, now: Date ): DeleteMarker | undefined {
	if ( bucket.config.versioning === undefined ) {
		bucket.versions.delete( key );
		return undefined;
	}
	const versionId = isVersioned( bucket ) ? newVersionId() : 'null';
	return push( bucket, { kind: 'marker', key, versionId, lastModified: now, owner } );
}

export function deleteVersion( bucket: Bucket, key: string, versionId: string ): void {
	setVersions(
		bucket,
		key,
		versionsOf( bucket, key ).filter( ( version ) => version.versionId !== versionId )
	);
}
