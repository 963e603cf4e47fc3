import type { World } from '../../../src/sandbox/world';
import { call, send, type Sending } from './support/http';
import { start, stopAll } from './support/sandboxes';
import { aBucket, aWorld, allow, BUCKET, inline, policy, withPolicies } from './support/worlds';

// Each case has a result that AWS documents; the world is small enough to see it by eye.

afterEach( stopAll );

const ARN = `arn:aws:s3:::${ BUCKET }`;

const OLD: Sending = { path: `/${ BUCKET }/site/old.zip` };

const PUT = ( headers: Record< string, string > = {} ): Sending => ( {
	method: 'PUT',
	path: `/${ BUCKET }/site/new.zip`,
	body: 'x',
	headers,
} );

const status = async ( world: World, sending: Sending ) => ( await call( await start( world ), sending ) ).status;

const anonymous = async ( world: World, sending: Sending ) => ( await send( await start( world ), sending ) ).status;

describe( 'ACL headers', () => {
	const onlyPut = [ inline( allow( 's3:PutObject' ) ) ];
	const both = [ inline( allow( [ 's3:PutObject', 's3:PutObjectAcl' ] ) ) ];
	const acls = { buckets: [ aBucket( { ownership: 'BucketOwnerPreferred' as const } ) ] };

	it.each( [
		[ 'no header', onlyPut, acls, {}, 200 ],
		[ 'private without s3:PutObjectAcl', onlyPut, acls, { 'x-amz-acl': 'private' }, 403 ],
		[ 'public-read without s3:PutObjectAcl', onlyPut, acls, { 'x-amz-acl': 'public-read' }, 403 ],
		[ 'public-read with s3:PutObjectAcl', both, acls, { 'x-amz-acl': 'public-read' }, 200 ],
		[ 'private where ACLs are off', onlyPut, {}, { 'x-amz-acl': 'private' }, 200 ],
		[ 'public-read where ACLs are off', both, {}, { 'x-amz-acl': 'public-read' }, 400 ],
		[ 'an empty header where ACLs are off', both, {}, { 'x-amz-acl': '' }, 400 ],
		[ 'a name that S3 does not know', both, acls, { 'x-amz-acl': 'everyone' }, 400 ],
	] )( '%s', async ( _, policies, more, headers, expected ) => {
		expect( await status( withPolicies( policies, more ), PUT( headers as Record< string, string > ) ) ).toBe(
			expected
		);
	} );

	it( 'names s3:PutObjectAcl where that is what lacks', async () => {
		const answer = await call(
			await start( withPolicies( onlyPut, acls ) ),
			PUT( { 'x-amz-acl': 'public-read' } )
		);
		expect( answer.element( 'Message' ) ).toContain( 'is not authorized to perform: s3:PutObjectAcl on resource' );
	} );
} );

describe( 'anonymous requests', () => {
	const open = policy( allow( 's3:GetObject', `${ ARN }/*`, { Principal: '*' } ) );
	it.each( [
		[ 'see nothing', {}, 403 ],
		[ 'see what a bucket policy opens', { policy: open }, 200 ],
		[
			'do not, once RestrictPublicBuckets is on',
			{ policy: open, publicAccessBlock: { RestrictPublicBuckets: true } },
			403,
		],
		[
			'see a public object',
			{ ownership: 'ObjectWriter', objects: [ { key: 'site/old.zip', acl: 'public-read' } ] },
			200,
		],
		[
			'do not see one for signed-in users',
			{ ownership: 'ObjectWriter', objects: [ { key: 'site/old.zip', acl: 'authenticated-read' } ] },
			403,
		],
	] )( '%s', async ( _, bucket, expected ) => {
		expect(
			await anonymous( aWorld( { buckets: [ aBucket( bucket as Parameters< typeof aBucket >[ 0 ] ) ] } ), OLD )
		).toBe( expected );
	} );
} );
