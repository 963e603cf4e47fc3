import { S3Error } from '../s3-error';
import { BUCKET_SETTINGS_OF_AWS, errorDocument, hex, notImplemented, plainly, reworded, type Flavour } from './flavour';

const KEY_LENGTH = 32;
const REGIONS = [ 'wnam', 'enam', 'weur', 'eeur', 'apac', 'oc', 'auto' ];
/** Other names of `auto`, for clients that want a region. */
const ALIASES = [ 'us-east-1', '' ];

export const r2: Flavour = {
	id: 'r2',
	headers: () => ( { server: 'cloudflare', 'cf-ray': `${ hex( 8 ) }-FRA` } ),
	ids: () => ( { requestId: '', hostId: '' } ),
	document: ( { code, message } ) => errorDocument( { Code: code, Message: message } ),
	refusal: plainly( 'Access Denied' ),
	words: {
		InvalidAccessKeyId: ( error ) =>
			reworded( error, 'Unauthorized', 'Unauthorized', { status: 401, details: {} } ),
		NoSuchBucket: ( error ) => reworded( error, 'NoSuchBucket', 'The specified bucket does not exist.' ),
		SlowDown: ( error ) => reworded( error, 'TooManyRequests', 'Reduce your rate of requests', { status: 429 } ),
	},
	checkKeyId( id ) {
		if ( id.length !== KEY_LENGTH ) {
			throw new S3Error(
				400,
				'InvalidArgument',
				`Credential access key has length ${ id.length }, should be ${ KEY_LENGTH }`
			);
		}
	},
	checkRegion( region ) {
		if ( ! REGIONS.includes( region ) && ! ALIASES.includes( region ) ) {
			throw new S3Error(
				400,
				'InvalidRegionName',
				`The region name '${ region }' is not valid. Must be one of: ${ REGIONS.join( ', ' ) }`
			);
		}
	},
	missing: [
		...BUCKET_SETTINGS_OF_AWS,
		'GetBucketAcl',
		'GetBucketNotificationConfiguration',
		'GetBucketPolicy',
		'GetBucketReplication',
		'GetBucketTagging',
		'GetBucketVersioning',
		'GetObjectLockConfiguration',
		'GetObjectAcl',
		'GetObjectTagging',
		'ListObjectVersions',
		'PutObjectAcl',
		'PutObjectTagging',
	],
	sayMissing: notImplemented( ( operation ) => `${ operation } not implemented` ),
	takesAnyRegion: true,
	ignoresAcls: true,
};
