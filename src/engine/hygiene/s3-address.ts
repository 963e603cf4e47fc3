import { placeOfEndpoint } from '../connection/places';

/** Where a bucket is, read out of an address. Absent = the address does not say. */
export interface S3Address {
	readonly bucket?: string;
	readonly region?: string;
	/** Folder, 'a/b/'. */
	readonly prefix?: string;
	/** Origin of a store that is not Amazon's, and whose it is. */
	readonly endpoint?: string;
	readonly provider?: string;
}

const AWS = '(?:amazonaws\\.com(?:\\.cn)?|amazonaws\\.eu)';
const REGION = '([a-z]{2,4}(?:-[a-z]+)+-\\d)';
const SERVICE = `s3(?:-fips|-accelerate|-website)?(?:\\.dualstack)?(?:[.-]${ REGION })?`;

const VIRTUAL = new RegExp( `^(.+)\\.${ SERVICE }\\.${ AWS }$` );
const PATH_STYLE = new RegExp( `^${ SERVICE }\\.${ AWS }$` );
const CONSOLE = /(?:^|\.)console\.(?:aws\.amazon\.com|amazonaws\.cn|amazonaws-us-gov\.com|aws\.amazon\.eu)$/;

function decode( text: string ): string {
	try {
		return decodeURIComponent( text );
	} catch {
		return text;
	}
}

/** The last part is a file where a slash does not close it: the folder is what stands in front. */
function folderOf( path: string ): string {
	const folder = path.replace( /\*+$/, '' ).replace( /^\/+/, '' );
	const last = folder.slice( folder.lastIndexOf( '/' ) + 1 );
	return /\.[A-Za-z0-9]{1,5}$/.test( last ) ? folder.slice( 0, -last.length ) : folder.replace( /([^/])$/, '$1/' );
}

const place = (
	bucket: string | undefined,
	path: string,
	more: Omit< S3Address, 'bucket' | 'prefix' > = {}
): S3Address => {
	const prefix = folderOf( path );
	return { ...( bucket ? { bucket } : {} ), ...( prefix ? { prefix } : {} ), ...more };
};

/** `bucket/folder` as two. */
function split( path: string ): readonly [ string, string ] {
	const [ first = '', ...rest ] = path.replace( /^\/+/, '' ).split( '/' );
	return [ first, rest.join( '/' ) ];
}

const inRegion = ( region: string | undefined ) => ( region ? { region } : {} );

/** `s3://bucket/folder`, and what other programs write so. */
function fromScheme( text: string ): S3Address | undefined {
	const [ , rest ] = /^(?:s3|s3a|s3n|gs|r2|b2):\/\/(.*)$/i.exec( text ) ?? [];
	return rest === undefined ? undefined : place( ...split( rest ) );
}

/** `arn:aws:s3:::bucket/folder/*`. Those of access points name no bucket. */
function fromArn( text: string ): S3Address | undefined {
	const [ , rest ] = /^arn:aws[a-z-]*:s3:::(.+)$/i.exec( text ) ?? [];
	return rest === undefined ? undefined : place( ...split( rest ) );
}

const parameter = ( query: string, name: string ): string | undefined => {
	const [ , value ] = new RegExp( `(?:^|[?&;])${ name }=([^&;#]*)` ).exec( query ) ?? [];
	return value === undefined ? undefined : decode( value.replace( /\+/g, ' ' ) );
};

function fromConsole( host: string, path: string, query: string ): S3Address {
	const [ , bucket ] = /^\/s3\/(?:buckets|object)\/([^/]+)/.exec( path ) ?? [];
	const [ , ofHost ] = new RegExp( `^${ REGION }\\.` ).exec( host ) ?? [];
	return place( bucket, parameter( query, 'prefix' ) ?? '', inRegion( parameter( query, 'region' ) ?? ofHost ) );
}

function fromOtherStore( scheme: string, authority: string, path: string ): S3Address | undefined {
	const host = authority.replace( /:\d+$/, '' );
	const provider = placeOfEndpoint( host );
	const found = provider?.host?.exec( host );
	if ( ! found ) {
		return undefined;
	}
	// What stands in front of the store's own host is the bucket, but at R2 the account.
	const own = found[ 0 ].replace( /^\./, '' );
	const front = host.slice( 0, host.length - own.length ).replace( /\.$/, '' );
	const isAccount = provider?.id === 'r2' || provider?.id === 'idrive';
	const endpoint = `${ scheme }://${ isAccount ? authority : own }`;
	const more = { endpoint, provider: provider?.id ?? 'other', ...inRegion( found[ 1 ] ) };
	return front && ! isAccount ? place( front, path, more ) : place( ...split( path ), more );
}

function fromUrl( text: string ): S3Address | undefined {
	const [ , scheme = 'https', authority = '', rawPath = '', query = '' ] =
		/^(?:(https?):\/\/)?([a-z0-9.-]+(?::\d+)?)(\/[^?#]*)?(\?[^#]*)?(?:#.*)?$/i.exec( text ) ?? [];
	const host = authority.toLowerCase().replace( /:\d+$/, '' );
	const path = decode( rawPath );
	if ( CONSOLE.test( host ) ) {
		return fromConsole( host, path, query );
	}
	const virtual = VIRTUAL.exec( host );
	if ( virtual ) {
		return place( virtual[ 1 ], path, inRegion( virtual[ 2 ] ) );
	}
	const pathStyle = PATH_STYLE.exec( host );
	if ( pathStyle ) {
		return place( ...split( path ), inRegion( pathStyle[ 1 ] ) );
	}
	return fromOtherStore( scheme.toLowerCase(), authority.toLowerCase(), path );
}

/** Reads an address in any of the forms in which people have it at hand. Undefined for anything else, bare bucket names included. */
export function readS3Address( entered: string ): S3Address | undefined {
	const text = entered.trim();
	return fromScheme( text ) ?? fromArn( text ) ?? fromUrl( text );
}
