import type { Operation, Response, WaveRequest } from '../../engine';

/** AWS's first region stands in for one that is to be found out. */
const STAND_IN_REGION = 'us-east-1';

const xml = ( root: string, content = '' ): string =>
	`<?xml version="1.0" encoding="UTF-8"?>\n<${ root }>${ content }</${ root }>`;

const answer = ( status: number, body = '', headers: Readonly< Record< string, string > > = {} ): Response => ( {
	status,
	headers: { 'x-amz-request-id': 'DRYRUN', ...( body ? { 'content-type': 'application/xml' } : {} ), ...headers },
	body,
	bodyBytes: body.length,
} );

const missing = ( code: string ): Response =>
	answer( 404, xml( 'Error', `<Code>${ code }</Code><Message>None.</Message>` ) );

const escape = ( text: string ): string => text.replace( /[&<>]/g, ( char ) => `&#${ char.charCodeAt( 0 ) };` );

const isInvented = ( { query }: WaveRequest ): boolean => query.uploadId?.startsWith( 'bucket-doctor-' ) ?? false;

const ANSWERS: Partial< Readonly< Record< Operation, ( request: WaveRequest, region: string ) => Response > > > = {
	HeadBucket: ( { anonymous }, region ) => answer( anonymous ? 403 : 200, '', { 'x-amz-bucket-region': region } ),
	GetCallerIdentity: () =>
		answer(
			200,
			xml(
				'GetCallerIdentityResponse',
				'<GetCallerIdentityResult><Arn>arn:aws:iam::111122223333:user/example</Arn><UserId>AIDAEXAMPLE</UserId><Account>111122223333</Account></GetCallerIdentityResult>'
			)
		),
	ListObjectsV2: ( { query } ) =>
		answer(
			200,
			xml(
				'ListBucketResult',
				`<Contents><Key>${ escape( query.prefix ?? '' ) }EXAMPLE</Key><Size>1</Size><StorageClass>STANDARD</StorageClass></Contents>`
			)
		),
	GetBucketLocation: ( _request, region ) =>
		answer( 200, xml( 'LocationConstraint', region === STAND_IN_REGION ? '' : region ) ),
	GetBucketVersioning: () => answer( 200, xml( 'VersioningConfiguration' ) ),
	GetObjectLockConfiguration: () => missing( 'ObjectLockConfigurationNotFoundError' ),
	CreateMultipartUpload: () =>
		answer( 200, xml( 'InitiateMultipartUploadResult', '<UploadId>UPLOAD-ID</UploadId>' ) ),
	UploadPart: ( request ) =>
		isInvented( request ) ? missing( 'NoSuchUpload' ) : answer( 200, '', { etag: '"00"' } ),
	AbortMultipartUpload: ( request ) => ( isInvented( request ) ? missing( 'NoSuchUpload' ) : answer( 204 ) ),
	PutObject: () => answer( 200, '', { etag: '"00"' } ),
	DeleteObject: () => answer( 204 ),
};

/**
 * What a store answers that allows everything and keeps no versions: the run that asks the most. Nothing was sent.
 *
 * @param request Request that would have been sent.
 * @param region  Region of the connection; empty while it is to be found out.
 */
export const presumedAnswer = ( request: WaveRequest, region: string ): Response =>
	ANSWERS[ request.operation ]?.( request, region || STAND_IN_REGION ) ?? answer( 200 );
