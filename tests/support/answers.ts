import type { Response, WaveRequest } from '../../src/engine';

/** What a store answers, in the form in which a transport hands it over. */
export const answer = ( status: number, body = '', headers: Record< string, string > = {} ): Response => ( {
	status,
	headers: { 'x-amz-request-id': '4442587FB7D0A2F9', ...headers },
	body,
	bodyBytes: Buffer.byteLength( body ),
	signedAt: '2026-11-22T12:00:00Z',
	elapsedMs: 5,
} );

export const s3Error = ( status: number, code: string, message: string, extra = '' ): Response =>
	answer(
		status,
		`<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${ code }</Code><Message>${ message }</Message>${ extra }<RequestId>4442587FB7D0A2F9</RequestId><HostId>host=</HostId></Error>`,
		{ 'content-type': 'application/xml' }
	);

const USER = 'arn:aws:iam::111122223333:user/site';

export const implicitDeny = ( action: string, resource: string ): Response =>
	s3Error(
		403,
		'AccessDenied',
		`User: ${ USER } is not authorized to perform: ${ action } on resource: &quot;${ resource }&quot; because no identity-based policy allows the ${ action } action`
	);

export const plainDenial = (): Response => s3Error( 403, 'AccessDenied', 'Access Denied' );

const noSuchUpload = (): Response => s3Error( 404, 'NoSuchUpload', 'The specified upload does not exist.' );

const BODY = 'Written by Bucket Doctor to test access to this bucket. It may be deleted.\n';

/** An unversioned bucket with one backup in it, and a key that may do everything in the folder. */
export function allRight( { operation, query, anonymous, path }: WaveRequest ): Response {
	if ( anonymous ) {
		return answer( 403, '', { 'x-amz-bucket-region': 'eu-central-1' } );
	}
	switch ( operation ) {
		case 'GetCallerIdentity':
			return answer(
				200,
				`<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><Arn>${ USER }</Arn><UserId>AIDA</UserId><Account>111122223333</Account></GetCallerIdentityResult></GetCallerIdentityResponse>`
			);
		case 'ListObjectsV2':
			return answer(
				200,
				`<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult><Name>site-backups</Name><Contents><Key>example/backup_old &amp; new.gz</Key><StorageClass>STANDARD</StorageClass></Contents></ListBucketResult>`
			);
		case 'GetBucketLocation':
			return answer( 200, '<LocationConstraint>eu-central-1</LocationConstraint>' );
		case 'GetBucketVersioning':
			return answer( 200, '<VersioningConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/"/>' );
		case 'ListBuckets':
			return plainDenial();
		case 'HeadBucket':
			return answer( 200, '', { 'x-amz-bucket-region': 'eu-central-1' } );
		case 'GetObjectLockConfiguration':
			return s3Error(
				404,
				'ObjectLockConfigurationNotFoundError',
				'Object Lock configuration does not exist for this bucket'
			);
		case 'GetBucketOwnershipControls':
			return answer(
				200,
				'<OwnershipControls><Rule><ObjectOwnership>BucketOwnerEnforced</ObjectOwnership></Rule></OwnershipControls>'
			);
		case 'GetPublicAccessBlock':
			return answer(
				200,
				'<PublicAccessBlockConfiguration><BlockPublicAcls>true</BlockPublicAcls><IgnorePublicAcls>true</IgnorePublicAcls></PublicAccessBlockConfiguration>'
			);
		case 'GetBucketEncryption':
			return answer(
				200,
				'<ServerSideEncryptionConfiguration><Rule><ApplyServerSideEncryptionByDefault><SSEAlgorithm>AES256</SSEAlgorithm></ApplyServerSideEncryptionByDefault></Rule></ServerSideEncryptionConfiguration>'
			);
		case 'GetBucketLifecycleConfiguration':
			return s3Error( 404, 'NoSuchLifecycleConfiguration', 'The lifecycle configuration does not exist' );
		case 'GetBucketPolicyStatus':
			return s3Error( 404, 'NoSuchBucketPolicy', 'The bucket policy does not exist' );
		case 'GetBucketNotificationConfiguration':
			return answer( 200, '<NotificationConfiguration/>' );
		case 'GetBucketReplication':
			return s3Error(
				404,
				'ReplicationConfigurationNotFoundError',
				'The replication configuration was not found'
			);
		case 'ListMultipartUploads':
			return answer(
				200,
				'<ListMultipartUploadsResult><Bucket>site-backups</Bucket></ListMultipartUploadsResult>'
			);
		case 'ListObjectVersions':
			return answer( 200, '<ListVersionsResult><Name>site-backups</Name></ListVersionsResult>' );
		case 'CreateMultipartUpload':
			return answer(
				200,
				'<InitiateMultipartUploadResult><Bucket>site-backups</Bucket><UploadId>upload-1</UploadId></InitiateMultipartUploadResult>'
			);
		case 'UploadPart':
			return query.uploadId?.startsWith( 'bucket-doctor-' ) ? noSuchUpload() : answer( 200, '', { etag: '"3"' } );
		case 'AbortMultipartUpload':
			return query.uploadId?.startsWith( 'bucket-doctor-' ) ? noSuchUpload() : answer( 204 );
		case 'GetBucketAcl':
		case 'GetObjectAcl':
			return answer( 200, '<AccessControlPolicy/>', { 'content-type': 'application/xml' } );
		case 'GetBucketPolicy':
			return answer( 200, '{"Version":"2012-10-17","Statement":[]}', { 'content-type': 'application/json' } );
		case 'GetBucketCors':
			return s3Error( 404, 'NoSuchCORSConfiguration', 'The CORS configuration does not exist' );
		case 'GetBucketTagging':
			return s3Error( 404, 'NoSuchTagSet', 'The TagSet does not exist' );
		case 'GetObjectTagging':
			return answer( 200, '<Tagging><TagSet/></Tagging>', { 'content-type': 'application/xml' } );
		case 'ListParts':
			return answer( 200, '<ListPartsResult/>' );
		case 'PutObjectAcl':
		case 'PutObjectTagging':
			return answer( 200 );
		case 'PutObject':
			return answer( 200, '', { etag: '"1"' } );
		case 'GetObject':
			return answer( 200, BODY, { etag: '"1"' } );
		case 'HeadObject':
			return answer( 200, '', { etag: '"2"' } );
		case 'DeleteObject':
			return answer( 204 );
		default:
			throw new Error( `${ operation } ${ path } ${ JSON.stringify( query ) } is not answered here` );
	}
}
