import type { World } from '../../../../src/sandbox/world';
import { settingRows } from './setting-error-rows';
import type { Sending } from './http';
import { aBucket, ACCOUNT, aWorld, BUCKET, OTHER_ACCOUNT, withPolicies } from './worlds';

const OLD = `/${ BUCKET }/site/old.zip`;

const NEW: Sending = { method: 'PUT', path: `/${ BUCKET }/site/new.zip`, body: 'x' };

const with_ = ( headers: Record< string, string > ): Sending => ( { ...NEW, headers } );

const sub = ( name: string, method = 'GET' ): Sending => ( { method, path: `/${ BUCKET }/`, query: { [ name ]: '' } } );

/** A request that ends in an error, and AWS’s own words for it. */
export interface ErrorRow {
	readonly world?: World;
	readonly sending: Sending;
	readonly status: number;
	readonly code: string;
	readonly message: string;
	readonly details?: Record< string, string >;
}

const NO_UPLOAD =
	'The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.';

const named = { BucketName: BUCKET };

const archived = aWorld( {
	buckets: [ aBucket( { objects: [ { key: 'site/old.zip', storageClass: 'GLACIER' } ] } ) ],
} );

export const errorRows: Record< string, ErrorRow > = {
	'a missing bucket': {
		sending: { path: '/no-such-bucket/', query: { 'list-type': '2' } },
		status: 404,
		code: 'NoSuchBucket',
		message: 'The specified bucket does not exist',
		details: { BucketName: 'no-such-bucket' },
	},
	'a name that is none': {
		sending: { path: '/No_Bucket/' },
		status: 400,
		code: 'InvalidBucketName',
		message: 'The specified bucket is not valid.',
		details: { BucketName: 'No_Bucket' },
	},
	'a foreign owner': {
		sending: { path: OLD, headers: { 'x-amz-expected-bucket-owner': OTHER_ACCOUNT } },
		status: 403,
		code: 'AccessDenied',
		message: 'Access Denied',
	},
	'an owner that is no account': {
		sending: { path: OLD, headers: { 'x-amz-expected-bucket-owner': 'abcd' } },
		status: 400,
		code: 'InvalidBucketOwnerAWSAccountID',
		message: 'The value of the expected bucket owner parameter must be an AWS Account ID... [abcd]',
	},
	'a missing object': {
		sending: { path: `/${ BUCKET }/none` },
		status: 404,
		code: 'NoSuchKey',
		message: 'The specified key does not exist.',
		details: { Key: 'none' },
	},
	'an invented upload, a part of it': {
		sending: { ...NEW, query: { partNumber: '1', uploadId: 'fakeid' } },
		status: 404,
		code: 'NoSuchUpload',
		message: NO_UPLOAD,
		details: { UploadId: 'fakeid' },
	},
	'an invented upload, aborted': {
		sending: { method: 'DELETE', path: OLD, query: { uploadId: 'fakeid' } },
		status: 404,
		code: 'NoSuchUpload',
		message: NO_UPLOAD,
		details: { UploadId: 'fakeid' },
	},
	'an invented version': {
		sending: { method: 'DELETE', path: OLD, query: { versionId: 'invented' } },
		status: 400,
		code: 'InvalidArgument',
		message: 'Invalid version id specified',
		details: { ArgumentName: 'versionId', ArgumentValue: 'invented' },
	},
	'an object that exists already': {
		sending: { ...with_( { 'if-none-match': '*' } ), path: OLD },
		status: 412,
		code: 'PreconditionFailed',
		message: 'At least one of the pre-conditions you specified did not hold',
		details: { Condition: 'If-None-Match' },
	},
	'an object that must exist': {
		sending: with_( { 'if-match': '"0"' } ),
		status: 404,
		code: 'NoSuchKey',
		message: 'The specified key does not exist.',
	},
	'any object that must exist': {
		sending: with_( { 'if-match': '*' } ),
		status: 501,
		code: 'NotImplemented',
		message: 'A header you provided implies functionality that is not implemented',
		details: { Header: 'If-Match' },
	},
	'deleting another object than known': {
		sending: { method: 'DELETE', path: OLD, headers: { 'if-match': '"0000"' } },
		status: 412,
		code: 'PreconditionFailed',
		message: 'At least one of the pre-conditions you specified did not hold',
		details: { Condition: 'If-Match' },
	},
	'an archived object': {
		world: archived,
		sending: { path: OLD },
		status: 403,
		code: 'InvalidObjectState',
		message: "The operation is not valid for the object's storage class",
		details: { StorageClass: 'GLACIER' },
	},
	'a range that is not there': {
		sending: { path: OLD, headers: { range: 'bytes=99-' } },
		status: 416,
		code: 'InvalidRange',
		message: 'The requested range is not satisfiable',
		details: { RangeRequested: 'bytes=99-', ActualObjectSize: '13' },
	},
	'a wrong MD5': {
		sending: with_( { 'content-md5': 'AAAAAAAAAAAAAAAAAAAAAA==' } ),
		status: 400,
		code: 'BadDigest',
		message: 'The Content-MD5 you specified did not match what we received.',
		details: { ExpectedDigest: 'AAAAAAAAAAAAAAAAAAAAAA==', CalculatedDigest: 'ndTkYSaMgDT1yFZOFVxnpg==' },
	},
	'an MD5 that is none': {
		sending: with_( { 'content-md5': 'abc' } ),
		status: 400,
		code: 'InvalidDigest',
		message: 'The Content-MD5 you specified was invalid.',
		details: { 'Content-MD5': 'abc' },
	},
	'a wrong CRC32': {
		sending: with_( { 'x-amz-checksum-crc32': 'AAAAAA==' } ),
		status: 400,
		code: 'BadDigest',
		message: 'The CRC32 you specified did not match the calculated checksum.',
	},
	'an unknown storage class': {
		sending: with_( { 'x-amz-storage-class': 'CELLAR' } ),
		status: 400,
		code: 'InvalidStorageClass',
		message: 'The storage class you specified is not valid',
		details: { StorageClassRequested: 'CELLAR' },
	},
	'retention without Object Lock': {
		sending: with_( {
			'x-amz-object-lock-mode': 'GOVERNANCE',
			'x-amz-object-lock-retain-until-date': '2999-01-01T00:00:00Z',
		} ),
		status: 400,
		code: 'InvalidRequest',
		message: 'Bucket is missing Object Lock Configuration',
	},
	...settingRows,
	'a subresource it does not have': {
		sending: sub( 'inventory' ),
		status: 501,
		code: 'NotImplemented',
		message: 'A header you provided implies functionality that is not implemented',
		details: { Header: 'inventory' },
	},
	'a setting to be changed': {
		sending: { ...sub( 'policy', 'PUT' ), body: '{}' },
		status: 501,
		code: 'NotImplemented',
		message: 'A header you provided implies functionality that is not implemented',
	},
	'a method that does not fit': {
		sending: { method: 'PATCH', path: OLD },
		status: 405,
		code: 'MethodNotAllowed',
		message: 'The specified method is not allowed against this resource.',
		details: { Method: 'PATCH', ResourceType: 'OBJECT' },
	},
	'a list of too many': {
		sending: { path: `/${ BUCKET }/`, query: { 'list-type': '2', 'max-keys': '-1' } },
		status: 400,
		code: 'InvalidArgument',
		message: 'Provided max-keys not an integer or within integer range',
		details: { ArgumentName: 'max-keys' },
	},
	'a path that cannot be read': {
		sending: { path: `/${ BUCKET }/%E0%A4%A` },
		status: 400,
		code: 'InvalidURI',
		message: "Couldn't parse the specified URI.",
	},
	'an own bucket made again': {
		sending: { method: 'PUT', path: `/${ BUCKET }/` },
		status: 409,
		code: 'BucketAlreadyOwnedByYou',
		message: 'Your previous request to create the named bucket succeeded and you already own it.',
		details: named,
	},
	'a foreign bucket made again': {
		world: withPolicies( [], {
			accounts: [ { id: ACCOUNT }, { id: OTHER_ACCOUNT } ],
			buckets: [ aBucket( { owner: OTHER_ACCOUNT } ) ],
		} ),
		sending: { method: 'PUT', path: `/${ BUCKET }/` },
		status: 409,
		code: 'BucketAlreadyExists',
		message:
			'The requested bucket name is not available. The bucket namespace is shared by all users of the system. Select a different name and try again.',
	},
	'deleting a bucket with something in it': {
		sending: { method: 'DELETE', path: `/${ BUCKET }/` },
		status: 409,
		code: 'BucketNotEmpty',
		message: 'The bucket you tried to delete is not empty',
		details: named,
	},
};
