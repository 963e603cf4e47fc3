import type { World } from '../../../src/sandbox/world';
import { call, type Sending } from './support/http';
import { start, stopAll } from './support/sandboxes';
import { aBucket, ACCOUNT, allow, BUCKET, inline, OTHER_ACCOUNT, policy, USER, withPolicies } from './support/worlds';

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

const TWO_ACCOUNTS = { accounts: [ { id: ACCOUNT }, { id: OTHER_ACCOUNT } ] };

const status = async ( world: World, sending: Sending ) => ( await call( await start( world ), sending ) ).status;

describe( 'two accounts', () => {
	const letsIn = policy( allow( 's3:*', [ ARN, `${ ARN }/*` ], { Principal: { AWS: ACCOUNT } } ) );
	const foreign = ( bucket: Parameters< typeof aBucket >[ 0 ], policies = [ inline( allow( 's3:*' ) ) ] ) =>
		withPolicies( policies, { ...TWO_ACCOUNTS, buckets: [ aBucket( { owner: OTHER_ACCOUNT, ...bucket } ) ] } );
	const theirs = { key: 'site/old.zip', owner: OTHER_ACCOUNT };

	it.each( [
		[ 'the caller’s side alone is not enough', foreign( {} ), OLD, 403 ],
		[ 'the bucket’s side alone is not enough', foreign( { policy: letsIn }, [] ), OLD, 403 ],
		[ 'both sides are', foreign( { policy: letsIn } ), OLD, 200 ],
		[
			'a public object needs no bucket policy',
			foreign( { ownership: 'ObjectWriter', objects: [ { key: 'site/old.zip', acl: 'public-read' } ] } ),
			OLD,
			200,
		],
		[
			'but the caller’s own policies still count',
			foreign( { ownership: 'ObjectWriter', objects: [ { key: 'site/old.zip', acl: 'public-read' } ] }, [] ),
			OLD,
			403,
		],
		[
			'ignored public ACLs grant nothing',
			foreign( {
				ownership: 'ObjectWriter',
				publicAccessBlock: { IgnorePublicAcls: true },
				objects: [ { key: 'site/old.zip', acl: 'public-read' } ],
			} ),
			OLD,
			403,
		],
		[
			'disabled ACLs grant nothing',
			foreign( { objects: [ { key: 'site/old.zip', acl: 'public-read' } ] } ),
			OLD,
			403,
		],
		[
			'private from another account fails where ACLs are off',
			foreign( { policy: letsIn } ),
			PUT( { 'x-amz-acl': 'private' } ),
			400,
		],
		[
			'bucket-owner-full-control passes there',
			foreign( { policy: letsIn } ),
			PUT( { 'x-amz-acl': 'bucket-owner-full-control' } ),
			200,
		],
		[ 'requester pays without saying so', foreign( { policy: letsIn, requesterPays: true } ), OLD, 403 ],
		[
			'requester pays',
			foreign( { policy: letsIn, requesterPays: true } ),
			{ ...OLD, headers: { 'x-amz-request-payer': 'requester' } },
			200,
		],
		[
			'the policy is not for other accounts to read',
			foreign( { policy: letsIn } ),
			{ path: `/${ BUCKET }/`, query: { policy: '' } },
			405,
		],
	] )( '%s', async ( _, world, sending, expected ) => {
		expect( await status( world, sending as Sending ) ).toBe( expected );
	} );

	it.each( [
		[ 'the bucket owner cannot read what another account wrote', 'private', 403 ],
		[ 'unless the writer handed it over', 'bucket-owner-full-control', 200 ],
	] as const )( '%s', async ( _, acl, expected ) => {
		const world = withPolicies( [ inline( allow( 's3:*' ) ) ], {
			...TWO_ACCOUNTS,
			buckets: [ aBucket( { ownership: 'ObjectWriter', objects: [ { ...theirs, acl } ] } ) ],
		} );
		expect( await status( world, OLD ) ).toBe( expected );
		expect( await status( world, { ...OLD, method: 'DELETE' } ) ).toBe( 204 );
	} );

	it( 'makes the writer the owner, or the bucket’s owner, as Object Ownership says', async () => {
		const owners = async (
			ownership: 'ObjectWriter' | 'BucketOwnerPreferred' | 'BucketOwnerEnforced',
			acl: string
		) => {
			const sandbox = await start( foreign( { policy: letsIn, ownership, objects: [] } ) );
			await call( sandbox, PUT( acl === '' ? {} : { 'x-amz-acl': acl } ) );
			return sandbox.state().buckets[ 0 ]?.versions[ 0 ]?.owner;
		};
		expect( await owners( 'ObjectWriter', 'bucket-owner-full-control' ) ).toBe( ACCOUNT );
		expect( await owners( 'BucketOwnerPreferred', '' ) ).toBe( ACCOUNT );
		expect( await owners( 'BucketOwnerPreferred', 'bucket-owner-full-control' ) ).toBe( OTHER_ACCOUNT );
		expect( await owners( 'BucketOwnerEnforced', '' ) ).toBe( OTHER_ACCOUNT );
	} );

	it( 'lets whoever began an upload abort it, though the bucket’s side does not name the right', async () => {
		const uploads = [ { key: 'site/big', initiator: USER, uploadId: 'u1' } ];
		const onlyPut = policy( allow( 's3:PutObject', `${ ARN }/*`, { Principal: { AWS: ACCOUNT } } ) );
		const abort = { method: 'DELETE', path: `/${ BUCKET }/site/big`, query: { uploadId: 'u1' } };
		expect( await status( foreign( { policy: onlyPut, uploads } ), abort ) ).toBe( 204 );
		const others = [ { ...uploads[ 0 ], initiator: `${ USER }-2` } ] as typeof uploads;
		expect( await status( foreign( { policy: onlyPut, uploads: others } ), abort ) ).toBe( 403 );
	} );
} );
