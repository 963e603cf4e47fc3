import { BUCKET_SETTINGS_OF_AWS, errorDocument, hex, type Flavour } from './flavour';
import { S3Error } from '../s3-error';

const LONGEST_COUNTER = 21;
const TIME = 10;

interface Zone {
	readonly id: string;
	/** Name of the zone, as it stands in request ids. */
	readonly zone: string;
	readonly zonegroup?: string;
}

/** Ceph’s gateway: errors without a message, ids that carry zone and time. */
export const rgw = ( { id, zone, zonegroup = zone }: Zone, more: Partial< Flavour > = {} ): Flavour => ( {
	id,
	headers: ( { requestId } ) => ( { 'x-amz-request-id': requestId } ),
	ids( now ) {
		const instance = hex( 2 );
		const time = Math.floor( now.getTime() / 1000 )
			.toString( 16 )
			.padStart( TIME, '0' );
		return {
			requestId: `tx${ hex( 11 ).slice( 0, LONGEST_COUNTER ) }-${ time }-${ instance }-${ zone }`,
			hostId: `${ instance }-${ zone }-${ zonegroup }`,
		};
	},
	document: ( { code, message, details }, { requestId, hostId } ) =>
		errorDocument( {
			Code: code,
			...( message ? { Message: message } : {} ),
			...( details.BucketName === undefined ? {} : { BucketName: details.BucketName } ),
			RequestId: requestId,
			HostId: hostId,
		} ),
	refusal: () => new S3Error( 403, 'AccessDenied', '' ),
	words: WITHOUT_WORDS,
	missing: [ 'GetBucketOwnershipControls', 'GetBucketEncryption' ],
	sayMissing: 'listing',
	takesAnyRegion: true,
	asksNoAclRight: true,
	makersKeepFiles: true,
	roots: { GetPublicAccessBlock: [ 'PublicAccessBlockConfiguration', 'BlockPublicAccessBlockConfiguration' ] },
	...more,
} );

/** Every error, stripped of its message. */
const WITHOUT_WORDS = new Proxy( {} as NonNullable< Flavour[ 'words' ] >, {
	get: () => ( error: S3Error ) =>
		new S3Error( error.status, error.code, '', { details: error.details, headers: error.headers } ),
} );

export const ceph = rgw( { id: 'ceph', zone: 'default' }, { listsBucketsToAll: true } );

export const linode = rgw( { id: 'linode', zone: 'us-iad-1' } );

/** Keys with limited access are refused in words. */
export const spaces = rgw(
	{ id: 'spaces', zone: 'nyc3c', zonegroup: 'nyc3' },
	{ refusal: () => new S3Error( 403, 'AccessDenied', 'Access Denied.' ), words: {} }
);

export const hetzner = rgw(
	{ id: 'hetzner', zone: 'fsn1', zonegroup: 'prod1' },
	{
		missing: [
			...BUCKET_SETTINGS_OF_AWS.filter( ( name ) => name === 'GetBucketOwnershipControls' ),
			'GetBucketTagging',
			'GetBucketNotificationConfiguration',
			'GetBucketReplication',
		],
		sayMissing: () => new S3Error( 405, 'MethodNotAllowed', '' ),
	}
);
