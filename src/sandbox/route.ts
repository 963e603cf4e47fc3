import { methodNotAllowed, notImplemented } from './errors';
import type { Incoming } from './http/incoming';

/** Query parameters that select another operation on the same resource. */
const SUBRESOURCES: readonly string[] = [
	'abac',
	'accelerate',
	'acl',
	'analytics',
	'attributes',
	'cors',
	'delete',
	'encryption',
	'intelligent-tiering',
	'inventory',
	'legal-hold',
	'lifecycle',
	'location',
	'logging',
	'metadataConfiguration',
	'metadataTable',
	'metrics',
	'notification',
	'object-lock',
	'ownershipControls',
	'policy',
	'policyStatus',
	'publicAccessBlock',
	'renameObject',
	'replication',
	'requestPayment',
	'restore',
	'retention',
	'select',
	'session',
	'tagging',
	'torrent',
	'uploadId',
	'uploads',
	'versioning',
	'versions',
	'website',
];

/** Operations by method and subresource; `-` = none. */
const BUCKET: Readonly< Record< string, string > > = {
	'HEAD -': 'HeadBucket',
	'PUT -': 'CreateBucket',
	'DELETE -': 'DeleteBucket',
	'POST delete': 'DeleteObjects',
	'GET -': 'ListObjects',
	'GET versions': 'ListObjectVersions',
	'GET uploads': 'ListMultipartUploads',
	'GET location': 'GetBucketLocation',
	'GET versioning': 'GetBucketVersioning',
	'GET object-lock': 'GetObjectLockConfiguration',
	'GET ownershipControls': 'GetBucketOwnershipControls',
	'GET publicAccessBlock': 'GetPublicAccessBlock',
	'GET notification': 'GetBucketNotificationConfiguration',
	'GET replication': 'GetBucketReplication',
	'GET encryption': 'GetBucketEncryption',
	'GET lifecycle': 'GetBucketLifecycleConfiguration',
	'GET policyStatus': 'GetBucketPolicyStatus',
	'GET policy': 'GetBucketPolicy',
	'GET acl': 'GetBucketAcl',
	'GET requestPayment': 'GetBucketRequestPayment',
	'GET cors': 'GetBucketCors',
	'GET tagging': 'GetBucketTagging',
	'GET website': 'GetBucketWebsite',
};

const OBJECT: Readonly< Record< string, string > > = {
	'GET -': 'GetObject',
	'HEAD -': 'HeadObject',
	'PUT -': 'PutObject',
	'DELETE -': 'DeleteObject',
	'GET acl': 'GetObjectAcl',
	'PUT acl': 'PutObjectAcl',
	'GET tagging': 'GetObjectTagging',
	'PUT tagging': 'PutObjectTagging',
	'DELETE tagging': 'DeleteObjectTagging',
	'POST uploads': 'CreateMultipartUpload',
	'PUT uploadId': 'UploadPart',
	'POST uploadId': 'CompleteMultipartUpload',
	'DELETE uploadId': 'AbortMultipartUpload',
	'GET uploadId': 'ListParts',
};

function refine( operation: string, request: Incoming ): string {
	const isCopy = request.headers[ 'x-amz-copy-source' ] !== undefined;
	if ( operation === 'ListObjects' && request.query[ 'list-type' ]?.[ 0 ] === '2' ) {
		return 'ListObjectsV2';
	}
	if ( operation === 'PutObject' && isCopy ) {
		return 'CopyObject';
	}
	if ( operation === 'UploadPart' && isCopy ) {
		throw notImplemented( 'x-amz-copy-source' );
	}
	return operation;
}

/**
 * Names the operation a request to S3 asks for.
 *
 * @throws {Error} NotImplemented for subresources the sandbox does not know, MethodNotAllowed for methods that do not fit.
 */
export function nameOperation( request: Incoming ): string {
	const { bucket, key } = request.address;
	const { method } = request;
	if ( bucket === '' ) {
		if ( method !== 'GET' ) {
			throw methodNotAllowed( method, 'SERVICE' );
		}
		return 'ListBuckets';
	}
	const subresource = SUBRESOURCES.find( ( name ) => request.query[ name ] !== undefined );
	const operation = ( key === '' ? BUCKET : OBJECT )[ `${ method } ${ subresource ?? '-' }` ];
	if ( operation ) {
		return refine( operation, request );
	}
	throw subresource ? notImplemented( subresource ) : methodNotAllowed( method, key === '' ? 'BUCKET' : 'OBJECT' );
}
