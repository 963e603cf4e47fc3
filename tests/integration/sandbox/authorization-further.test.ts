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
	OTHER_ACCOUNT,
	policy,
	USER,
	withPolicies,
} from './support/worlds';

// Rights that one request needs beside the obvious one, and policies that reach further or less far than one would think.

afterEach( stopAll );

const ARN = `arn:aws:s3:::${ BUCKET }`;
const OLD: Sending = { path: `/${ BUCKET }/site/old.zip` };
const PUT = ( headers: Record< string, string > = {} ): Sending => ( {
	method: 'PUT',
	path: `/${ BUCKET }/site/new.zip`,
	body: 'x',
	headers,
} );
const ask = async ( world: World, sending: Sending ) => call( await start( world ), sending );
const only = ( ...actions: string[] ) => [ inline( allow( actions ) ) ];

describe( 'control policies', () => {
	const MANAGEMENT = '999900001111';
	const scp = ( ...statements: Record< string, unknown >[] ): Partial< World > => ( {
		accounts: [ ACCOUNT, MANAGEMENT, OTHER_ACCOUNT ].map( ( id ) => ( {
			id,
			...( id === OTHER_ACCOUNT ? {} : { organization: 'o-1' } ),
		} ) ),
		organization: {
			id: 'o-1',
			managementAccount: MANAGEMENT,
			scps: [ { id: 'p-1', name: 'one', document: policy( ...statements ) } ],
		},
	} );
	const of = ( account: string ): Partial< World > => ( {
		principals: [ aUser( { arn: `arn:aws:iam::${ account }:user/site` } ) ],
		buckets: [ aBucket( { owner: account } ) ],
	} );

	it.each( [
		[ 'leave alone what a deny-list does not name', { ...scp( deny( 's3:DeleteObject' ) ) }, 200 ],
		[ 'stop a member account', { ...scp( deny( 's3:GetObject' ) ) }, 403 ],
		[
			'stop its root user',
			{
				...scp( deny( 's3:GetObject' ) ),
				principals: [ aUser( { arn: `arn:aws:iam::${ ACCOUNT }:root`, policies: [] } ) ],
			},
			403,
		],
		[ 'do not hold in the management account', { ...scp( deny( 's3:GetObject' ) ), ...of( MANAGEMENT ) }, 200 ],
		[ 'do not hold outside the organization', { ...scp( deny( 's3:GetObject' ) ), ...of( OTHER_ACCOUNT ) }, 200 ],
		[ 'allow what an allow-list names', { ...scp( allow( 's3:GetObject' ) ) }, 200 ],
	] )( '%s', async ( _, more, status ) => {
		expect( ( await ask( aWorld( more as Partial< World > ), OLD ) ).status ).toBe( status );
	} );
} );

describe( 'an explicit deny', () => {
	it( 'of reading is told even where the object is missing', async () => {
		const world = withPolicies( [ inline( allow( 's3:*' ), deny( 's3:GetObject' ) ) ] );
		expect( ( await ask( world, { path: `/${ BUCKET }/none` } ) ).status ).toBe( 403 );
	} );

	it( 'of the bucket policy reaches objects of other accounts', async () => {
		const foreign = ( statements: Record< string, unknown >[] ) =>
			aWorld( {
				accounts: [ { id: ACCOUNT }, { id: OTHER_ACCOUNT } ],
				buckets: [
					aBucket( {
						ownership: 'ObjectWriter',
						policy: policy( ...statements ),
						objects: [ { key: 'site/old.zip', owner: OTHER_ACCOUNT, acl: 'bucket-owner-full-control' } ],
					} ),
				],
			} );
		const everyone = { Principal: '*' };
		expect( ( await ask( foreign( [ allow( 's3:List*', ARN, everyone ) ] ), OLD ) ).status ).toBe( 200 );
		expect( ( await ask( foreign( [ deny( 's3:GetObject', `${ ARN }/*`, everyone ) ] ), OLD ) ).status ).toBe(
			403
		);
	} );
} );

it( 'the bucket’s owner may delete versions of other accounts', async () => {
	const versionId = 'V'.repeat( 32 );
	const world = aWorld( {
		accounts: [ { id: ACCOUNT }, { id: OTHER_ACCOUNT } ],
		buckets: [
			aBucket( {
				ownership: 'ObjectWriter',
				versioning: 'Enabled',
				objects: [ { key: 'site/old.zip', owner: OTHER_ACCOUNT, versionId } ],
			} ),
		],
	} );
	expect( ( await ask( world, { ...OLD, method: 'DELETE', query: { versionId } } ) ).status ).toBe( 204 );
} );

it( 'a list of buckets holds one’s own', async () => {
	const buckets = [ aBucket(), aBucket( { name: 'of-someone-else', owner: OTHER_ACCOUNT } ) ];
	const answer = await ask( aWorld( { accounts: [ { id: ACCOUNT }, { id: OTHER_ACCOUNT } ], buckets } ), {
		path: '/',
	} );
	expect( answer.body.match( /<Name>[^<]*/g ) ).toEqual( [ `<Name>${ BUCKET }` ] );
} );

describe( 'further rights', () => {
	const LOCKED = { buckets: [ aBucket( { versioning: 'Enabled' as const, objectLock: { enabled: true } } ) ] };
	const KEEP = {
		'x-amz-object-lock-mode': 'GOVERNANCE',
		'x-amz-object-lock-retain-until-date': '2999-01-01T00:00:00Z',
		'content-md5': 'ndTkYSaMgDT1yFZOFVxnpg==',
	};

	it.each( [
		[ 's3:PutObjectTagging', 'an upload with tags', 's3:PutObject', PUT( { 'x-amz-tagging': 'a=b' } ), {}, 200 ],
		[ 's3:PutObjectRetention', 'an upload with retention', 's3:PutObject', PUT( KEEP ), LOCKED, 200 ],
		[
			's3:GetObject',
			'a conditional deletion',
			's3:DeleteObject',
			{ ...OLD, method: 'DELETE', headers: { 'if-match': '*' } },
			{},
			204,
		],
		[
			's3:GetObject',
			'a copy',
			's3:PutObject',
			{ ...PUT( { 'x-amz-copy-source': `${ BUCKET }/site/old.zip` } ), body: '' },
			{},
			200,
		],
		[
			's3:GetObjectVersion',
			'reading a version',
			's3:ListBucket',
			{ ...OLD, query: { versionId: 'null' } },
			{},
			200,
		],
		[
			's3:DeleteObjectVersion',
			'deleting a version',
			's3:DeleteObject',
			{ ...OLD, method: 'DELETE', query: { versionId: 'null' } },
			{},
			204,
		],
	] )( '%s for %s', async ( further, _, usual, sending, more, status ) => {
		const denied = await ask( withPolicies( only( usual ), more ), sending as Sending );
		expect( [ denied.status, denied.element( 'Message' ) ] ).toEqual( [
			403,
			expect.stringContaining( `perform: ${ further } on` ),
		] );
		expect( ( await ask( withPolicies( only( usual, further ), more ), sending as Sending ) ).status ).toBe(
			status
		);
	} );

	it( 's3:GetObjectRetention to be told how long an object is kept', async () => {
		const object = { key: 'site/old.zip', retainUntil: '2999-01-01T00:00:00Z', legalHold: true };
		const told = async ( ...actions: string[] ) => {
			const world = withPolicies( only( 's3:GetObject', ...actions ), {
				buckets: [ aBucket( { objectLock: { enabled: true }, objects: [ object ] } ) ],
			} );
			const { headers } = await ask( world, OLD );
			return [ headers[ 'x-amz-object-lock-mode' ], headers[ 'x-amz-object-lock-legal-hold' ] ];
		};
		expect( await told() ).toEqual( [ undefined, undefined ] );
		expect( await told( 's3:GetObjectRetention', 's3:GetObjectLegalHold' ) ).toEqual( [ 'GOVERNANCE', 'ON' ] );
	} );
} );

it( 'a legal hold keeps a version without an end', async () => {
	const versionId = 'H'.repeat( 32 );
	const world = aWorld( {
		buckets: [
			aBucket( {
				versioning: 'Enabled',
				objectLock: { enabled: true },
				objects: [ { key: 'site/old.zip', versionId, legalHold: true } ],
			} ),
		],
	} );
	const answer = await ask( world, { ...OLD, method: 'DELETE', query: { versionId } } );
	expect( answer.element( 'Message' ) ).toBe( 'Access Denied because object protected by object lock.' );
} );

it( 'conditional writes are enforced when an upload is completed', async () => {
	const bucketPolicy = policy(
		deny( 's3:PutObject', `${ ARN }/*`, {
			Principal: '*',
			Condition: { Null: { 's3:if-none-match': 'true' }, Bool: { 's3:ObjectCreationOperation': 'true' } },
		} )
	);
	const uploads = [ { key: 'site/big', initiator: USER, uploadId: 'u1' } ];
	const sandbox = await start( aWorld( { buckets: [ aBucket( { policy: bucketPolicy, uploads } ) ] } ) );
	const path = `/${ BUCKET }/site/big`;
	const part = await call( sandbox, { method: 'PUT', path, body: 'x', query: { partNumber: '1', uploadId: 'u1' } } );
	const body = `<CompleteMultipartUpload><Part><PartNumber>1</PartNumber><ETag>${ part.headers.etag }</ETag></Part></CompleteMultipartUpload>`;
	const complete = ( headers: Record< string, string > ) =>
		call( sandbox, { method: 'POST', path, body, query: { uploadId: 'u1' }, headers } );
	expect( [
		part.status,
		( await complete( {} ) ).status,
		( await complete( { 'if-none-match': '*' } ) ).status,
	] ).toEqual( [ 200, 403, 200 ] );
} );
