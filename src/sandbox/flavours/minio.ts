import type { RequestIds } from '../http/reply';
import { errorDocument, hex, NOT_IMPLEMENTED, notImplemented, plainly, reworded, type Flavour } from './flavour';

const ids = (): RequestIds => ( { requestId: hex( 8 ).toUpperCase(), hostId: hex( 32 ) } );

const document: Flavour[ 'document' ] = ( { code, message, details }, { requestId, hostId } ) =>
	errorDocument( { Code: code, Message: message, ...details, RequestId: requestId, HostId: hostId } );

const family = {
	ids,
	document,
	refusal: plainly( 'Access Denied.' ),
	words: {
		InvalidAccessKeyId: ( error ) =>
			reworded( error, 'InvalidAccessKeyId', 'The Access Key Id you provided does not exist in our records.', {
				details: {},
			} ),
	},
	missing: [ 'GetPublicAccessBlock', 'GetBucketOwnershipControls', 'GetBucketCors' ],
	sayMissing: notImplemented( () => NOT_IMPLEMENTED ),
	ignoresAcls: true,
	asksNoAclRight: true,
} satisfies Partial< Flavour >;

/** A configured region is enforced. */
export const minio: Flavour = {
	...family,
	id: 'minio',
	headers: ( { requestId, hostId } ) => ( { server: 'MinIO', 'x-amz-request-id': requestId, 'x-amz-id-2': hostId } ),
};

export const idrive: Flavour = {
	...family,
	id: 'idrive',
	headers: ( { requestId, hostId } ) => ( { 'x-amz-request-id': requestId, 'x-amz-id-2': hostId } ),
	takesAnyRegion: true,
};

export const storj: Flavour = {
	...family,
	id: 'storj',
	headers: ( { requestId } ) => ( { server: 'Storj', 'x-amz-request-id': requestId } ),
	document: ( error, { requestId } ) => document( error, { requestId, hostId: '' } ),
	missing: [
		...family.missing,
		'GetBucketAcl',
		'GetBucketEncryption',
		'GetBucketLifecycleConfiguration',
		'GetBucketNotificationConfiguration',
		'GetBucketPolicyStatus',
		'GetBucketReplication',
	],
	takesAnyRegion: true,
};
