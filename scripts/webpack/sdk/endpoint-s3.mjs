// The engine always names the endpoint (src/engine/connection/host.ts). Of the SDK's rules, most of which find one, these are the rest;
// tests/scripts/lean-sdk.test.mjs compares both. A region that is none has been refused by the client before it asks.

const HOST_LABEL = /^(?!-)[a-z0-9-]{3,63}(?<!-)$/;
const IPV4 = /^\d{1,3}(\.\d{1,3}){3}$/;
const DIRECTORY_BUCKET = '--x-s3';

const inPath = ( { origin }, bucket ) => new URL( `${ origin }/${ encodeURIComponent( bucket ) }` );
const inHost = ( { protocol, host }, bucket ) => new URL( `${ protocol }//${ bucket }.${ host }/` );

/** Whether the endpoint is a number, in front of which no bucket can stand. */
const isAddress = ( { hostname } ) => hostname.startsWith( '[' ) || IPV4.test( hostname );

const signedFor = ( signingName, signingRegion ) => ( {
	authSchemes: [ { disableDoubleEncoding: true, name: 'sigv4', signingName, signingRegion } ],
} );

const directoryBucket = ( endpoint, region, bucket ) => {
	const properties = { backend: 'S3Express', ...signedFor( 's3express', region ) };
	if ( isAddress( endpoint ) ) {
		return { url: new URL( `${ inPath( endpoint, bucket ).href }/` ), properties, headers: {} };
	}
	if ( ! HOST_LABEL.test( bucket ) ) {
		throw new Error( 'S3Express bucket name is not a valid virtual hostable name.' );
	}
	return { url: inHost( endpoint, bucket ), properties, headers: {} };
};

/** @return {URL} Where the requests go that are for a bucket, or for none. */
const placeOf = ( endpoint, bucket, forcePathStyle ) => {
	if ( ! bucket ) {
		return endpoint;
	}
	const isHost = ! forcePathStyle && HOST_LABEL.test( bucket ) && ! isAddress( endpoint );
	return isHost ? inHost( endpoint, bucket ) : inPath( endpoint, bucket );
};

/**
 * @param {{Endpoint: string, Region: string, Bucket?: string, ForcePathStyle?: boolean}} parameters
 * @return {{url: URL, properties: Object, headers: Object}} Place and way of signing, as the SDK wants them.
 */
export const defaultEndpointResolver = ( { Endpoint, Region, Bucket, ForcePathStyle } ) => {
	const endpoint = new URL( Endpoint );
	if ( Bucket?.endsWith( DIRECTORY_BUCKET ) ) {
		return directoryBucket( endpoint, Region, Bucket );
	}
	return {
		url: placeOf( endpoint, Bucket, ForcePathStyle ),
		properties: signedFor( 's3', Region === 'aws-global' ? 'us-east-1' : Region ),
		headers: {},
	};
};
