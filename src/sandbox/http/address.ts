/** Where a request goes, by its Host and path. */
export interface Address {
	readonly service: 's3' | 'sts';
	/** Empty for requests to the service itself. */
	readonly bucket: string;
	/** Empty for requests to a bucket. */
	readonly key: string;
	/** Region that the host name says, where it says one. */
	readonly hostRegion?: string;
}

const SUFFIX = String.raw`\.amazonaws\.(?:com\.cn|com|eu)$`;
const STS_HOST = new RegExp( String.raw`^sts(?:\.([a-z0-9-]+))?` + SUFFIX );
const S3_HOST = new RegExp( String.raw`^(?:(.+)\.)?s3(?:\.dualstack)?(?:[.-]([a-z0-9-]+))?` + SUFFIX );
const LOCAL_VIRTUAL_HOST = /^(.+)\.localhost$/;

function splitPath( path: string ): { bucket: string; key: string } {
	const rest = path.replace( /^\//, '' );
	const slash = rest.indexOf( '/' );
	return slash < 0 ? { bucket: rest, key: '' } : { bucket: rest.slice( 0, slash ), key: rest.slice( slash + 1 ) };
}

/**
 * Reads host and decoded path as AWS does: virtual-host style on AWS's own names and on `*.localhost`, path style elsewhere.
 *
 * @param authority Host header, port included.
 * @param path      Decoded path.
 */
export function readAddress( authority: string, path: string ): Address {
	const host = authority.toLowerCase().replace( /:\d+$/, '' );
	const sts = STS_HOST.exec( host );
	if ( sts ) {
		return { service: 'sts', bucket: '', key: '', ...( sts[ 1 ] ? { hostRegion: sts[ 1 ] } : {} ) };
	}
	const s3 = S3_HOST.exec( host );
	const virtualBucket = s3 ? s3[ 1 ] : LOCAL_VIRTUAL_HOST.exec( host )?.[ 1 ];
	const region = s3?.[ 2 ] ? { hostRegion: s3[ 2 ] } : {};
	if ( virtualBucket ) {
		return { service: 's3', bucket: virtualBucket, key: path.replace( /^\//, '' ), ...region };
	}
	return { service: 's3', ...splitPath( path ), ...region };
}
