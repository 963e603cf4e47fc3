import type { Exchange } from '../exchange';
import { parameter } from '../http/incoming';
import type { Universe } from '../state/universe';
import type { Caller } from '../signature/caller';
import { isoSeconds } from '../signature/time';
import { isRoot } from './policies';

/** Condition keys and their values. */
export type ConditionContext = Record< string, string | string[] >;

/** Operations that end with an object in the bucket; the multipart steps before the last do not. */
const CREATES_OBJECT: ReadonlySet< string > = new Set( [ 'PutObject', 'CopyObject', 'CompleteMultipartUpload' ] );

/** Headers that are condition keys of the same name. */
const HEADER_KEYS = [
	'x-amz-acl',
	'x-amz-content-sha256',
	'x-amz-copy-source',
	'x-amz-grant-full-control',
	'x-amz-grant-read',
	'x-amz-grant-read-acp',
	'x-amz-grant-write',
	'x-amz-grant-write-acp',
	'x-amz-metadata-directive',
	'x-amz-object-ownership',
	'x-amz-server-side-encryption',
	'x-amz-server-side-encryption-aws-kms-key-id',
	'x-amz-server-side-encryption-customer-algorithm',
	'x-amz-storage-class',
	'x-amz-website-redirect-location',
	'if-match',
	'if-none-match',
] as const;

/** Further headers, and the condition key each of them fills. */
const RENAMED_HEADERS: Readonly< Record< string, string > > = {
	'x-amz-object-lock-mode': 's3:object-lock-mode',
	'x-amz-object-lock-retain-until-date': 's3:object-lock-retain-until-date',
	'x-amz-object-lock-legal-hold': 's3:object-lock-legal-hold',
	'user-agent': 'aws:UserAgent',
	referer: 'aws:referer',
};

const PARAMETER_KEYS = {
	's3:prefix': 'prefix',
	's3:delimiter': 'delimiter',
	's3:max-keys': 'max-keys',
	's3:versionid': 'versionId',
};

const present = ( values: Record< string, string | undefined > ): ConditionContext =>
	Object.fromEntries(
		Object.entries( values ).filter( ( entry ): entry is [ string, string ] => entry[ 1 ] !== undefined )
	);

function principalType( arn: string ): string {
	if ( isRoot( arn ) ) {
		return 'Account';
	}
	if ( arn.includes( ':assumed-role/' ) ) {
		return 'AssumedRole';
	}
	return arn.includes( ':federated-user/' ) ? 'FederatedUser' : 'User';
}

/** The role behind a session: policies compare `aws:PrincipalArn` with the role, not with the session. */
const principalArn = ( arn: string ): string =>
	arn.replace( /:sts::(\d+):assumed-role\/([^/]+)\/.*$/, ':iam::$1:role/$2' );

function callerContext( caller: Caller, universe: Universe ): ConditionContext {
	if ( caller.kind === 'anonymous' ) {
		return { 'aws:PrincipalType': 'Anonymous', 'aws:userid': 'anonymous', 'aws:PrincipalAccount': 'anonymous' };
	}
	const { arn, userId } = caller.principal;
	return present( {
		'aws:PrincipalArn': principalArn( arn ),
		'aws:PrincipalAccount': caller.account,
		'aws:PrincipalType': principalType( arn ),
		'aws:PrincipalOrgID': universe.organizationOf( caller.account ),
		'aws:PrincipalIsAWSService': 'false',
		'aws:userid': userId,
		'aws:username': /:user\/(?:.*\/)?([^/]+)$/.exec( arn )?.[ 1 ],
		// Long-term keys carry no statement about MFA at all; temporary credentials say that there was none.
		'aws:MultiFactorAuthPresent': caller.accessKey.sessionToken === undefined ? undefined : 'false',
		's3:signatureversion': 'AWS4-HMAC-SHA256',
		's3:authType': 'REST-HEADER',
		's3:signatureAge': String( Math.max( 0, universe.now().getTime() - caller.signedAt.getTime() ) ),
	} );
}

function networkContext( { universe, request }: Exchange ): ConditionContext {
	const { vpcEndpoint, sourceIp = request.remoteAddress, secureTransport = true } = universe.world;
	return present( {
		'aws:SecureTransport': String( secureTransport ),
		's3:TlsVersion': secureTransport ? '1.3' : undefined,
		'aws:SourceIp': vpcEndpoint ? undefined : sourceIp,
		'aws:VpcSourceIp': vpcEndpoint ? sourceIp : undefined,
		'aws:SourceVpce': vpcEndpoint?.id,
		'aws:SourceVpc': vpcEndpoint?.vpc,
	} );
}

function tagContext( header: string | undefined ): ConditionContext {
	if ( header === undefined ) {
		return {};
	}
	const tags = [ ...new URLSearchParams( header ) ];
	return {
		's3:RequestObjectTagKeys': tags.map( ( [ name ] ) => name ),
		...Object.fromEntries( tags.map( ( [ name, value ] ) => [ `s3:RequestObjectTag/${ name }`, value ] ) ),
	};
}

/**
 * Everything that the conditions of a policy can ask of a request. The simulator drops what does not exist for an action.
 *
 * @param exchange        The request and its sender.
 * @param resourceAccount Account that owns the resource.
 * @param region          Region of the resource.
 */
export function conditionContext( exchange: Exchange, resourceAccount: string, region: string ): ConditionContext {
	const { request, universe, caller, operation } = exchange;
	const now = universe.now();
	const header = ( name: string ) => request.headers[ name ];
	return {
		...callerContext( caller, universe ),
		...networkContext( exchange ),
		...present( {
			'aws:CurrentTime': isoSeconds( now ),
			'aws:EpochTime': String( Math.floor( now.getTime() / 1000 ) ),
			'aws:RequestedRegion': region,
			'aws:ViaAWSService': 'false',
			'aws:ResourceAccount': resourceAccount,
			's3:ResourceAccount': resourceAccount,
			'aws:ResourceOrgID': universe.organizationOf( resourceAccount ),
			's3:ObjectCreationOperation': String( CREATES_OBJECT.has( operation ) ),
			...Object.fromEntries( HEADER_KEYS.map( ( name ) => [ `s3:${ name }`, header( name ) ] ) ),
			...Object.fromEntries(
				Object.entries( RENAMED_HEADERS ).map( ( [ name, key ] ) => [ key, header( name ) ] )
			),
			...Object.fromEntries(
				Object.entries( PARAMETER_KEYS ).map( ( [ key, name ] ) => [ key, parameter( request, name ) ] )
			),
		} ),
		...tagContext( header( 'x-amz-tagging' ) ),
	};
}
