import { S3Error } from './s3-error';

// The texts are AWS's own words, to the letter: the product reads them.

export const noSuchBucket = ( bucket: string ) =>
	new S3Error( 404, 'NoSuchBucket', 'The specified bucket does not exist', { details: { BucketName: bucket } } );

export const noSuchKey = ( key: string, headers: Record< string, string > = {} ) =>
	new S3Error( 404, 'NoSuchKey', 'The specified key does not exist.', { details: { Key: key }, headers } );

export const noSuchVersion = ( key: string, versionId: string ) =>
	new S3Error( 404, 'NoSuchVersion', 'The specified version does not exist.', {
		details: { Key: key, VersionId: versionId },
	} );

export const noSuchUpload = ( uploadId: string ) =>
	new S3Error(
		404,
		'NoSuchUpload',
		'The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.',
		{ details: { UploadId: uploadId } }
	);

export const invalidBucketName = ( bucket: string ) =>
	new S3Error( 400, 'InvalidBucketName', 'The specified bucket is not valid.', { details: { BucketName: bucket } } );

export const invalidArgument = ( message: string, name: string, value: string ) =>
	new S3Error( 400, 'InvalidArgument', message, { details: { ArgumentName: name, ArgumentValue: value } } );

export const invalidVersionId = ( versionId: string ) =>
	invalidArgument( 'Invalid version id specified', 'versionId', versionId );

export const invalidRequest = ( message: string ) => new S3Error( 400, 'InvalidRequest', message );

export const malformedXml = () =>
	new S3Error(
		400,
		'MalformedXML',
		'The XML you provided was not well-formed or did not validate against our published schema'
	);

export const invalidUri = () => new S3Error( 400, 'InvalidURI', "Couldn't parse the specified URI." );

export const accessDenied = ( message = 'Access Denied' ) => new S3Error( 403, 'AccessDenied', message );

export const methodNotAllowed = ( method: string, resourceType: string, headers: Record< string, string > = {} ) =>
	new S3Error( 405, 'MethodNotAllowed', 'The specified method is not allowed against this resource.', {
		details: { Method: method, ResourceType: resourceType },
		headers,
	} );

export const notImplemented = ( header: string ) =>
	new S3Error( 501, 'NotImplemented', 'A header you provided implies functionality that is not implemented', {
		details: { Header: header },
	} );

export const preconditionFailed = ( condition: string ) =>
	new S3Error( 412, 'PreconditionFailed', 'At least one of the pre-conditions you specified did not hold', {
		details: { Condition: condition },
	} );

export const invalidRange = ( size: number, range: string ) =>
	new S3Error( 416, 'InvalidRange', 'The requested range is not satisfiable', {
		details: { RangeRequested: range, ActualObjectSize: String( size ) },
	} );

export const aclNotSupported = () =>
	new S3Error( 400, 'AccessControlListNotSupported', 'The bucket does not allow ACLs' );

export const permanentRedirect = ( bucket: string, region: string ) =>
	new S3Error(
		301,
		'PermanentRedirect',
		'The bucket you are attempting to access must be addressed using the specified endpoint. Please send all future requests to this endpoint.',
		{
			details: { Endpoint: `${ bucket }.s3.${ region }.amazonaws.com`, Bucket: bucket },
			headers: { 'x-amz-bucket-region': region },
		}
	);

export const illegalLocation = ( region: string ) =>
	new S3Error(
		400,
		'IllegalLocationConstraintException',
		`The ${ region } location constraint is incompatible for the region specific endpoint this request was sent to.`
	);

export const internalError = () =>
	new S3Error( 500, 'InternalError', 'We encountered an internal error. Please try again.' );
