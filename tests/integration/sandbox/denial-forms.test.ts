import type { World } from '../../../src/sandbox/world';
import { call } from './support/http';
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
	KEY_ID,
	managed,
	OTHER_ACCOUNT,
	policy,
	SECRET,
	USER,
	withPolicies,
} from './support/worlds';

afterEach( stopAll );

const MANAGEMENT = '999900001111';

const OBJECT = `arn:aws:s3:::${ BUCKET }/site/old.zip`;

const ORGANIZATION = { id: 'o-exampleorgid', managementAccount: MANAGEMENT };

const IN_ORGANIZATION = {
	accounts: [ ACCOUNT, OTHER_ACCOUNT, MANAGEMENT ].map( ( id ) => ( { id, organization: ORGANIZATION.id } ) ),
};

const EVERYTHING = [ inline( allow( 's3:*' ) ) ];

const ROLE = `arn:aws:sts::${ ACCOUNT }:assumed-role/site/one`;

const get = async ( world: World ) => {
	const sandbox = await start( world );
	return call( sandbox, { path: `/${ BUCKET }/site/old.zip` } );
};

const readings = { GetObject: 's3:GetObject' };

const REFUSED = `User: ${ USER } is not authorized to perform: ${ readings.GetObject } on resource: "${ OBJECT }"`;

const asRole = ( sessionPolicies: ReturnType< typeof inline >[] ) => [
	aUser( { arn: ROLE, accessKeys: [ { id: KEY_ID, secret: SECRET, sessionPolicies } ] } ),
];

describe( 'every form of a denial, to the letter', () => {
	const scps = ( ...statements: object[] ) => [
		{ id: 'p-example1', name: 'example', document: policy( ...( statements as Record< string, unknown >[] ) ) },
	];
	const forms: [ string, World, string ][] = [
		[
			'no identity-based policy',
			withPolicies( [] ),
			`${ REFUSED } because no identity-based policy allows the s3:GetObject action`,
		],
		[
			'an inline policy that denies',
			withPolicies( [ inline( allow( 's3:*' ), deny( 's3:GetObject' ) ) ] ),
			`${ REFUSED } with an explicit deny in an identity-based policy`,
		],
		[
			'a managed policy that denies',
			withPolicies( [ ...EVERYTHING, managed( 'no-reading', deny( 's3:GetObject' ) ) ] ),
			`${ REFUSED } with an explicit deny in an identity-based policy: arn:aws:iam::${ ACCOUNT }:policy/no-reading`,
		],
		[
			'a bucket policy that denies',
			aWorld( {
				buckets: [ aBucket( { policy: policy( deny( 's3:GetObject', `${ OBJECT }`, { Principal: '*' } ) ) } ) ],
			} ),
			`${ REFUSED } with an explicit deny in a resource-based policy`,
		],
		[
			'service control policies that do not allow',
			aWorld( { ...IN_ORGANIZATION, organization: { ...ORGANIZATION, scps: scps( allow( 'ec2:*' ) ) } } ),
			`${ REFUSED } because no service control policy allows the s3:GetObject action`,
		],
		[
			'a service control policy that denies',
			aWorld( { ...IN_ORGANIZATION, organization: { ...ORGANIZATION, scps: scps( deny( 's3:GetObject' ) ) } } ),
			`${ REFUSED } with an explicit deny in a service control policy: arn:aws:organizations::${ MANAGEMENT }:policy/o-exampleorgid/service_control_policy/p-example1`,
		],
		[
			'a resource control policy that denies',
			aWorld( {
				...IN_ORGANIZATION,
				organization: { ...ORGANIZATION, rcps: scps( deny( 's3:GetObject', '*', { Principal: '*' } ) ) },
			} ),
			`${ REFUSED } with an explicit deny in a resource control policy: arn:aws:organizations::${ MANAGEMENT }:policy/o-exampleorgid/resource_control_policy/p-example1`,
		],
		[
			'a boundary that does not allow',
			aWorld( {
				principals: [
					aUser( {
						boundary: {
							arn: `arn:aws:iam::${ ACCOUNT }:policy/limits`,
							document: policy( allow( 's3:List*' ) ),
						},
					} ),
				],
			} ),
			`${ REFUSED } because no permissions boundary allows the s3:GetObject action`,
		],
		[
			'a boundary that denies',
			aWorld( {
				principals: [
					aUser( {
						boundary: {
							arn: `arn:aws:iam::${ ACCOUNT }:policy/limits`,
							document: policy( allow( '*' ), deny( 's3:Get*' ) ),
						},
					} ),
				],
			} ),
			`${ REFUSED } with an explicit deny in a permissions boundary: arn:aws:iam::${ ACCOUNT }:policy/limits`,
		],
		[
			'a session policy that does not allow',
			aWorld( { principals: asRole( [ inline( allow( 's3:List*' ) ) ] ) } ),
			`${ REFUSED.replace( USER, ROLE ) } because no session policy allows the s3:GetObject action`,
		],
		[
			'a session policy that denies',
			aWorld( { principals: asRole( [ inline( allow( '*' ) ), inline( deny( 's3:GetObject' ) ) ] ) } ),
			`${ REFUSED.replace( USER, ROLE ) } with an explicit deny in a session policy`,
		],
		[
			'a managed session policy that denies',
			aWorld( { principals: asRole( [ inline( allow( '*' ) ), managed( 'narrow', deny( 's3:GetObject' ) ) ] ) } ),
			`${ REFUSED.replace( USER, ROLE ) } with an explicit deny in a session policy: arn:aws:iam::${ ACCOUNT }:policy/narrow`,
		],
		[
			'a VPC endpoint policy that does not allow',
			aWorld( { vpcEndpoint: { id: 'vpce-1', policy: policy( allow( 's3:List*', '*', { Principal: '*' } ) ) } } ),
			`${ REFUSED } because no VPC endpoint policy allows the s3:GetObject action`,
		],
		[
			'a VPC endpoint policy that denies',
			aWorld( {
				vpcEndpoint: {
					id: 'vpce-1',
					policy: policy(
						allow( '*', '*', { Principal: '*' } ),
						deny( 's3:GetObject', '*', { Principal: '*' } )
					),
				},
			} ),
			`${ REFUSED } with an explicit deny in a VPC endpoint policy`,
		],
	];

	it.each( forms )( '%s', async ( _, world, message ) => {
		const answer = await get( world );
		expect( [ answer.status, answer.element( 'Code' ), answer.element( 'Message' ) ] ).toEqual( [
			403,
			'AccessDenied',
			message,
		] );
	} );

	it.each( [
		[ 'worded' as const, `, with policy ARN: arn:aws:iam::${ ACCOUNT }:policy/no-reading` ],
		[ 'none' as const, '' ],
	] )( 'spells the policy of an explicit deny as the world says: %s', async ( policyArnWording, suffix ) => {
		const world = withPolicies( [ ...EVERYTHING, managed( 'no-reading', deny( 's3:GetObject' ) ) ], {
			policyArnWording,
		} );
		expect( ( await get( world ) ).element( 'Message' ) ).toBe(
			`${ REFUSED } with an explicit deny in an identity-based policy${ suffix }`
		);
	} );

	it( 'names no resource where the action has none', async () => {
		const answer = await call( await start( withPolicies( [] ) ), { path: '/' } );
		expect( answer.element( 'Message' ) ).toBe(
			`User: ${ USER } is not authorized to perform: s3:ListAllMyBuckets because no identity-based policy allows the s3:ListAllMyBuckets action`
		);
	} );

	it( 'writes a key with spaces as it is', async () => {
		const answer = await call( await start( withPolicies( [] ) ), {
			path: `/${ BUCKET }/cli-tests/phase4%20test.txt`,
			method: 'DELETE',
		} );
		expect( answer.element( 'Message' ) ).toContain(
			`on resource: "arn:aws:s3:::${ BUCKET }/cli-tests/phase4 test.txt" because`
		);
	} );

	it( 'uses the partition of the bucket’s region', async () => {
		const arn = `arn:aws-cn:iam::${ ACCOUNT }:user/site`;
		const world = aWorld( {
			principals: [ aUser( { arn, policies: [] } ) ],
			buckets: [ aBucket( { region: 'cn-north-1' } ) ],
		} );
		const answer = await call(
			await start( world ),
			{ path: `/${ BUCKET }/`, query: { 'list-type': '2' } },
			{ region: 'cn-north-1' }
		);
		expect( answer.element( 'Message' ) ).toBe(
			`User: ${ arn } is not authorized to perform: s3:ListBucket on resource: "arn:aws-cn:s3:::${ BUCKET }" because no identity-based policy allows the s3:ListBucket action`
		);
	} );
} );
