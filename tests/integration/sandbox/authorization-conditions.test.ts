import type { World } from '../../../src/sandbox/world';
import { call, type Sending } from './support/http';
import { start, stopAll } from './support/sandboxes';
import { aBucket, aWorld, allow, BUCKET, deny, inline, policy, withPolicies } from './support/worlds';

// Each case has a result that AWS documents; the world is small enough to see it by eye.

afterEach( stopAll );

const ARN = `arn:aws:s3:::${ BUCKET }`;

const OLD: Sending = { path: `/${ BUCKET }/site/old.zip` };

const LIST = ( query: Record< string, string > = {} ): Sending => ( {
	path: `/${ BUCKET }/`,
	query: { 'list-type': '2', ...query },
} );

const PUT = ( headers: Record< string, string > = {} ): Sending => ( {
	method: 'PUT',
	path: `/${ BUCKET }/site/new.zip`,
	body: 'x',
	headers,
} );

const START_UPLOAD: Sending = { method: 'POST', path: `/${ BUCKET }/site/new.zip`, query: { uploads: '' } };

const status = async ( world: World, sending: Sending ) => ( await call( await start( world ), sending ) ).status;

describe( 'conditions', () => {
	const folder = inline(
		allow( 's3:ListBucket', ARN, { Condition: { StringLike: { 's3:prefix': [ 'site/', 'site/*' ] } } } )
	);
	const bucketPolicy = ( ...statements: Record< string, unknown >[] ) =>
		aWorld( { buckets: [ aBucket( { policy: policy( ...statements ) } ) ] } );
	const denyAll = ( condition: object ) =>
		bucketPolicy( deny( 's3:*', [ ARN, `${ ARN }/*` ], { Principal: '*', Condition: condition } ) );
	const denyPut = ( condition: object ) =>
		bucketPolicy( deny( 's3:PutObject', `${ ARN }/*`, { Principal: '*', Condition: condition } ) );

	it.each( [
		[ 'a list of the granted folder', withPolicies( [ folder ] ), LIST( { prefix: 'site/' } ), 200 ],
		[ 'a list below it', withPolicies( [ folder ] ), LIST( { prefix: 'site/backup_' } ), 200 ],
		[ 'a list of everything', withPolicies( [ folder ] ), LIST(), 403 ],
		[ 'a list with an empty prefix', withPolicies( [ folder ] ), LIST( { prefix: '' } ), 403 ],
		[
			'HeadBucket, which has no prefix',
			withPolicies( [ folder ] ),
			{ method: 'HEAD', path: `/${ BUCKET }/` },
			403,
		],
		[ 'https only, over https', denyAll( { Bool: { 'aws:SecureTransport': 'false' } } ), OLD, 200 ],
		[
			'https only, over http',
			{ ...denyAll( { Bool: { 'aws:SecureTransport': 'false' } } ), secureTransport: false },
			OLD,
			403,
		],
		[
			'another address',
			{ ...denyAll( { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } } ), sourceIp: '198.51.100.7' },
			OLD,
			403,
		],
		[
			'the right address',
			{ ...denyAll( { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } } ), sourceIp: '203.0.113.7' },
			OLD,
			200,
		],
		[
			'the right address through an endpoint, where there is no SourceIp',
			{
				...denyAll( { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } } ),
				sourceIp: '203.0.113.7',
				vpcEndpoint: { id: 'vpce-1' },
			},
			OLD,
			403,
		],
		[
			'the endpoint that is demanded',
			{ ...denyAll( { StringNotEquals: { 'aws:SourceVpce': 'vpce-1' } } ), vpcEndpoint: { id: 'vpce-1' } },
			OLD,
			200,
		],
		[
			'MFA, which a long-term key cannot show',
			withPolicies( [
				inline( allow( 's3:*', '*', { Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } } ) ),
			] ),
			OLD,
			403,
		],
		[
			'encryption demanded and not asked for',
			denyPut( { Null: { 's3:x-amz-server-side-encryption': 'true' } } ),
			PUT(),
			403,
		],
		[
			'encryption demanded and asked for',
			denyPut( { Null: { 's3:x-amz-server-side-encryption': 'true' } } ),
			PUT( { 'x-amz-server-side-encryption': 'AES256' } ),
			200,
		],
		[
			'an ACL demanded and sent',
			denyPut( { StringNotEquals: { 's3:x-amz-acl': 'bucket-owner-full-control' } } ),
			PUT( { 'x-amz-acl': 'bucket-owner-full-control' } ),
			200,
		],
		[
			'an ACL demanded and not sent',
			denyPut( { StringNotEquals: { 's3:x-amz-acl': 'bucket-owner-full-control' } } ),
			PUT(),
			403,
		],
		[
			'a storage class that is forbidden',
			denyPut( { StringEquals: { 's3:x-amz-storage-class': 'GLACIER' } } ),
			PUT( { 'x-amz-storage-class': 'GLACIER' } ),
			403,
		],
		[
			'conditional writes enforced, an unconditional PUT',
			denyPut( { Null: { 's3:if-none-match': 'true' }, Bool: { 's3:ObjectCreationOperation': 'true' } } ),
			PUT(),
			403,
		],
		[
			'conditional writes enforced, a conditional PUT',
			denyPut( { Null: { 's3:if-none-match': 'true' }, Bool: { 's3:ObjectCreationOperation': 'true' } } ),
			PUT( { 'if-none-match': '*' } ),
			200,
		],
		[
			'conditional writes enforced, the beginning of an upload',
			denyPut( { Null: { 's3:if-none-match': 'true' }, Bool: { 's3:ObjectCreationOperation': 'true' } } ),
			START_UPLOAD,
			200,
		],
		[ 'another organization', denyAll( { StringNotEquals: { 'aws:PrincipalOrgID': 'o-mine' } } ), OLD, 403 ],
		[
			'a time that has passed',
			denyAll( { DateLessThan: { 'aws:CurrentTime': '2020-01-01T00:00:00Z' } } ),
			OLD,
			200,
		],
		[
			'a policy variable',
			withPolicies( [ inline( allow( 's3:GetObject', `${ ARN }/\${aws:username}/*` ) ) ] ),
			OLD,
			200,
		],
	] )( '%s', async ( _, world, sending, expected ) => {
		expect( await status( world as World, sending ) ).toBe( expected );
	} );
} );
