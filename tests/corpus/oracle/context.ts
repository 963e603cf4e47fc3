import type { Asked } from './request';
import { organizationOf } from './scene';
import type { Scene } from './scene';

export type Context = Record< string, string | string[] >;

/**
 * Condition keys of S3 that a header of the same name fills.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html#amazons3-policy-keys
 */
const FROM_HEADERS: readonly string[] = [
	'x-amz-acl',
	'x-amz-server-side-encryption',
	'x-amz-server-side-encryption-aws-kms-key-id',
	'x-amz-storage-class',
	'x-amz-grant-full-control',
	'x-amz-grant-read',
	'if-match',
	'if-none-match',
];

/**
 * Operations that create an object; the steps of a multipart upload before its completion do not.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes-enforce.html
 */
const CREATING: readonly string[] = [ 'PutObject', 'CopyObject', 'CompleteMultipartUpload' ];

/** A role's session is its role to `aws:PrincipalArn`. */
function principalKeys( { principal, accessKey, callerAccount, world }: Scene ): Context {
	const [ , , service = '', , account = '', name = '' ] = principal.arn.split( ':' );
	const [ kind = '', ...path ] = name.split( '/' );
	const isRole = service === 'sts' && kind === 'assumed-role';
	const types: Record< string, string > = {
		root: 'Account',
		user: 'User',
		'assumed-role': 'AssumedRole',
		'federated-user': 'FederatedUser',
	};
	const organization = organizationOf( world, callerAccount );
	return {
		'aws:PrincipalArn': isRole ? `arn:aws:iam::${ account }:role/${ path[ 0 ] }` : principal.arn,
		'aws:PrincipalAccount': callerAccount,
		'aws:PrincipalType': types[ kind ] ?? '',
		'aws:PrincipalIsAWSService': 'false',
		'aws:userid': principal.userId,
		...( organization === undefined ? {} : { 'aws:PrincipalOrgID': organization } ),
		...( kind === 'user' ? { 'aws:username': path.at( -1 ) ?? '' } : {} ),
		...( accessKey.sessionToken === undefined ? {} : { 'aws:MultiFactorAuthPresent': 'false' } ),
	};
}

function networkKeys( { world }: Scene ): Context {
	const isEncrypted = world.secureTransport !== false;
	const address = world.sourceIp ?? '127.0.0.1';
	const { vpcEndpoint } = world;
	return {
		'aws:SecureTransport': isEncrypted ? 'true' : 'false',
		...( isEncrypted ? { 's3:TlsVersion': '1.3' } : {} ),
		...( vpcEndpoint
			? {
					'aws:SourceVpce': vpcEndpoint.id,
					'aws:VpcSourceIp': address,
					...( vpcEndpoint.vpc ? { 'aws:SourceVpc': vpcEndpoint.vpc } : {} ),
				}
			: { 'aws:SourceIp': address } ),
	};
}

function requestKeys( { operation, headers, query }: Asked ): Context {
	const fromQuery = {
		's3:prefix': query.prefix,
		's3:delimiter': query.delimiter,
		's3:max-keys': query[ 'max-keys' ],
		's3:VersionId': query.versionId,
	};
	return {
		's3:ObjectCreationOperation': String( CREATING.includes( operation ) ),
		...Object.fromEntries(
			Object.entries( fromQuery ).flatMap( ( [ key, value ] ) =>
				value === undefined ? [] : [ [ key, value ] ]
			)
		),
		...Object.fromEntries(
			FROM_HEADERS.flatMap( ( name ) =>
				headers[ name ] === undefined ? [] : [ [ `s3:${ name }`, headers[ name ] ] ]
			)
		),
	};
}

/** Everything that a policy's conditions can ask of the request; the resource is one of `account`, in `region`. */
export function contextOf( scene: Scene, asked: Asked, account: string, region: string ): Context {
	const now = new Date();
	const organization = organizationOf( scene.world, account );
	return {
		...principalKeys( scene ),
		...networkKeys( scene ),
		...requestKeys( asked ),
		'aws:CurrentTime': now.toISOString(),
		'aws:EpochTime': String( Math.floor( now.getTime() / 1000 ) ),
		'aws:RequestedRegion': region,
		'aws:ViaAWSService': 'false',
		'aws:ResourceAccount': account,
		's3:ResourceAccount': account,
		's3:authType': 'REST-HEADER',
		's3:signatureversion': 'AWS4-HMAC-SHA256',
		's3:signatureAge': '0',
		...( organization === undefined ? {} : { 'aws:ResourceOrgID': organization } ),
	};
}
