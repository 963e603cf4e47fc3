import { S3Error } from '../s3-error';
import {
	BUCKET_SETTINGS_OF_AWS,
	errorDocument,
	hex,
	NOT_IMPLEMENTED,
	notImplemented,
	plainly,
	type Flavour,
} from './flavour';

const seconds = ( now: Date ): string => Math.floor( now.getTime() / 1000 ).toString( 16 );

/** Ids with the time in them, as Scaleway’s and OVHcloud’s. */
const timed = ( now: Date ) => ( { requestId: `tx${ hex( 10 ) }g-00${ seconds( now ) }`, hostId: '' } );

const withRequestId: Flavour[ 'document' ] = ( { code, message }, { requestId } ) =>
	errorDocument( { Code: code, Message: message, RequestId: requestId } );

export const scaleway: Flavour = {
	id: 'scaleway',
	headers: ( { requestId } ) => ( { 'x-amz-request-id': requestId, 'x-amz-id-2': requestId } ),
	ids: timed,
	document: withRequestId,
	refusal: plainly( 'Access Denied.' ),
	missing: [
		'GetBucketNotificationConfiguration',
		'GetBucketOwnershipControls',
		'GetPublicAccessBlock',
		'GetBucketReplication',
	],
	sayMissing: notImplemented( () => NOT_IMPLEMENTED ),
	takesAnyRegion: true,
};

export const ovh: Flavour = {
	id: 'ovh',
	headers: ( { requestId } ) => ( { 'x-amz-request-id': requestId, 'x-amz-id-2': requestId } ),
	ids: timed,
	document: withRequestId,
	refusal: plainly( 'Access Denied.' ),
	takesAnyRegion: true,
};

export const seaweedfs: Flavour = {
	id: 'seaweedfs',
	headers: ( { requestId } ) => ( { server: 'SeaweedFS 4.05', 'x-amz-request-id': requestId } ),
	ids: ( now ) => ( { requestId: `${ now.getTime() }000000`, hostId: '' } ),
	document: withRequestId,
	refusal: plainly( 'Access Denied.' ),
	missing: [ 'GetBucketReplication' ],
	sayMissing: notImplemented( () => NOT_IMPLEMENTED ),
	takesAnyRegion: true,
};

export const garage: Flavour = {
	id: 'garage',
	headers: () => ( {} ),
	ids: () => ( { requestId: '', hostId: '' } ),
	document: ( { code, message } ) => errorDocument( { Code: code, Message: message } ),
	refusal: () => new S3Error( 403, 'AccessDenied', 'Forbidden: Operation is not allowed for this key.' ),
	missing: [
		...BUCKET_SETTINGS_OF_AWS,
		'GetBucketAcl',
		'GetBucketEncryption',
		'GetBucketNotificationConfiguration',
		'GetBucketPolicy',
		'GetBucketReplication',
		'GetBucketTagging',
		'GetObjectAcl',
		'GetObjectLockConfiguration',
		'GetObjectTagging',
		'ListObjectVersions',
		'PutObjectAcl',
		'PutObjectTagging',
	],
	sayMissing: notImplemented( ( operation ) => `Not implemented: ${ operation }` ),
	ignoresAcls: true,
};
