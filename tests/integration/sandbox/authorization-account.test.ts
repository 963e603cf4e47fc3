import type { World } from '../../../src/sandbox/world';
import { call, type Sending } from './support/http';
import { start, stopAll } from './support/sandboxes';
import {
	aBucket,
	aUser,
	aWorld,
	ACCOUNT,
	allow,
	BUCKET,
	deny,
	inline,
	policy,
	USER,
	withPolicies,
} from './support/worlds';

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

const status = async ( world: World, sending: Sending ) => ( await call( await start( world ), sending ) ).status;

describe( 'one account', () => {
	it.each( [
		[ 'nothing is allowed that no policy allows', withPolicies( [] ), OLD, 403 ],
		[
			'an identity policy is enough',
			withPolicies( [ inline( allow( 's3:GetObject', `${ ARN }/*` ) ) ] ),
			OLD,
			200,
		],
		[
			'a bucket policy is enough',
			withPolicies( [], {
				buckets: [
					aBucket( {
						policy: policy( allow( 's3:GetObject', `${ ARN }/*`, { Principal: { AWS: USER } } ) ),
					} ),
				],
			} ),
			OLD,
			200,
		],
		[
			'a bucket policy for the account delegates and grants nothing itself',
			withPolicies( [], {
				buckets: [
					aBucket( {
						policy: policy( allow( 's3:GetObject', `${ ARN }/*`, { Principal: { AWS: ACCOUNT } } ) ),
					} ),
				],
			} ),
			OLD,
			403,
		],
		[
			'an explicit deny wins',
			withPolicies( [ inline( allow( 's3:*' ), deny( 's3:GetObject', `${ ARN }/site/*` ) ) ] ),
			OLD,
			403,
		],
		[
			'object actions do not hold on the bucket’s ARN',
			withPolicies( [ inline( allow( 's3:*', ARN ) ) ] ),
			OLD,
			403,
		],
		[
			'bucket actions do not hold on the ARN of its objects',
			withPolicies( [ inline( allow( 's3:*', `${ ARN }/*` ) ) ] ),
			LIST(),
			403,
		],
		[
			'names of operations are no actions',
			withPolicies( [ inline( allow( [ 's3:ListObjectsV2', 's3:HeadBucket' ] ) ) ] ),
			LIST(),
			403,
		],
		[
			'a group’s policy counts',
			aWorld( {
				principals: [
					aUser( {
						policies: [],
						groups: [ { name: 'sites', policies: [ inline( allow( 's3:GetObject' ) ) ] } ],
					} ),
				],
			} ),
			OLD,
			200,
		],
		[
			'the root user may do everything',
			aWorld( { principals: [ aUser( { arn: `arn:aws:iam::${ ACCOUNT }:root`, policies: [] } ) ] } ),
			OLD,
			200,
		],
		[
			'a bucket policy stops the root user too',
			aWorld( {
				principals: [ aUser( { arn: `arn:aws:iam::${ ACCOUNT }:root`, policies: [] } ) ],
				buckets: [ aBucket( { policy: policy( deny( 's3:GetObject', `${ ARN }/*`, { Principal: '*' } ) ) } ) ],
			} ),
			OLD,
			403,
		],
		[
			'a boundary limits what the policies grant',
			aWorld( {
				principals: [
					aUser( {
						boundary: {
							arn: `arn:aws:iam::${ ACCOUNT }:policy/b`,
							document: policy( allow( 's3:GetObject' ) ),
						},
					} ),
				],
			} ),
			PUT(),
			403,
		],
		[
			'a boundary grants nothing itself',
			aWorld( {
				principals: [
					aUser( {
						policies: [],
						boundary: { arn: `arn:aws:iam::${ ACCOUNT }:policy/b`, document: policy( allow( '*' ) ) },
					} ),
				],
			} ),
			OLD,
			403,
		],
	] )( '%s', async ( _, world, sending, expected ) => {
		expect( await status( world, sending ) ).toBe( expected );
	} );
} );

describe( 'what may be known of a missing object', () => {
	const MISSING: Sending = { path: `/${ BUCKET }/site/none.zip` };
	const ask = async ( actions: string[] ) =>
		call( await start( withPolicies( [ inline( allow( actions ) ) ] ) ), MISSING );

	it( 'is a 404 to who may list, even to who may not read', async () => {
		for ( const actions of [ [ 's3:GetObject', 's3:ListBucket' ], [ 's3:ListBucket' ] ] ) {
			const answer = await ask( actions );
			expect( [
				answer.status,
				answer.element( 'Code' ),
				answer.element( 'Message' ),
				answer.element( 'Key' ),
			] ).toEqual( [ 404, 'NoSuchKey', 'The specified key does not exist.', 'site/none.zip' ] );
		}
	} );

	it( 'is a 403 that names the right to list, to who may read', async () => {
		const answer = await ask( [ 's3:GetObject' ] );
		expect( [ answer.status, answer.element( 'Message' ) ] ).toEqual( [
			403,
			`User: ${ USER } is not authorized to perform: s3:ListBucket on resource: "${ ARN }" because no identity-based policy allows the s3:ListBucket action`,
		] );
	} );

	it( 'is a 403 that names the right to read, to who may do neither', async () => {
		expect( ( await ask( [ 's3:PutObject' ] ) ).element( 'Message' ) ).toContain(
			'perform: s3:GetObject on resource'
		);
	} );
} );

describe( 'an upload’s initiator', () => {
	const upload = { key: 'site/big.zip', uploadId: 'upload-1', initiator: USER };
	const world = ( initiator: string, statements: Record< string, unknown >[] ) =>
		withPolicies( [ inline( ...statements ) ], {
			buckets: [ aBucket( { uploads: [ { ...upload, initiator } ] } ) ],
		} );
	const ABORT: Sending = { method: 'DELETE', path: `/${ BUCKET }/site/big.zip`, query: { uploadId: 'upload-1' } };
	const PARTS: Sending = { ...ABORT, method: 'GET' };
	const onlyPut = allow( 's3:PutObject' );

	it.each( [
		[ 'may abort it without the right', USER, [ onlyPut ], ABORT, 204 ],
		[ 'may list its parts without the right', USER, [ onlyPut ], PARTS, 200 ],
		[ 'is stopped by an explicit deny', USER, [ onlyPut, deny( 's3:AbortMultipartUpload' ) ], ABORT, 403 ],
		[
			'is stopped where something else denies it',
			USER,
			[ onlyPut, deny( 's3:ListMultipartUploadParts' ) ],
			PARTS,
			403,
		],
		[ 'is not someone else', 'arn:aws:iam::111122223333:user/other', [ onlyPut ], ABORT, 403 ],
	] )( '%s', async ( _, initiator, statements, sending, expected ) => {
		expect( await status( world( initiator, statements ), sending ) ).toBe( expected );
	} );

	it.each( [
		[ 'is held by a boundary that leaves it out', onlyPut, 403 ],
		[ 'passes a boundary that names it', allow( [ 's3:PutObject', 's3:ListMultipartUploadParts' ] ), 200 ],
	] )( '%s', async ( _, bounds, expected ) => {
		const arn = 'arn:aws:iam::111122223333:policy/bounds';
		const user = aUser( { policies: [ inline( onlyPut ) ], boundary: { arn, document: policy( bounds ) } } );
		const bounded = { ...world( USER, [ onlyPut ] ), principals: [ user ] };
		expect( await status( bounded, PARTS ) ).toBe( expected );
	} );
} );
