import type { World } from '../../../src/sandbox/world';
import { call } from './support/http';
import { start, stopAll } from './support/sandboxes';
import { aBucket, aWorld, ACCOUNT, allow, BUCKET, OTHER_ACCOUNT, policy, USER, withPolicies } from './support/worlds';

afterEach( stopAll );

const MANAGEMENT = '999900001111';

const OBJECT = `arn:aws:s3:::${ BUCKET }/site/old.zip`;

const ORGANIZATION = { id: 'o-exampleorgid', managementAccount: MANAGEMENT };

const IN_ORGANIZATION = {
	accounts: [ ACCOUNT, OTHER_ACCOUNT, MANAGEMENT ].map( ( id ) => ( { id, organization: ORGANIZATION.id } ) ),
};

const get = async ( world: World ) => {
	const sandbox = await start( world );
	return call( sandbox, { path: `/${ BUCKET }/site/old.zip` } );
};

const readings = { GetObject: 's3:GetObject' };

const REFUSED = `User: ${ USER } is not authorized to perform: ${ readings.GetObject } on resource: "${ OBJECT }"`;

describe( 'who is told why', () => {
	const foreign = ( more: Partial< World > = {} ) =>
		aWorld( {
			accounts: [ { id: ACCOUNT }, { id: OTHER_ACCOUNT } ],
			buckets: [ aBucket( { owner: OTHER_ACCOUNT } ) ],
			...more,
		} );

	it( 'tells strangers nothing', async () => {
		expect( ( await get( foreign() ) ).element( 'Message' ) ).toBe( 'Access Denied' );
	} );

	it( 'tells another account of the same organization that the bucket’s side is missing', async () => {
		const answer = await get( foreign( { ...IN_ORGANIZATION, organization: ORGANIZATION } ) );
		expect( answer.element( 'Message' ) ).toBe(
			`${ REFUSED } because no resource-based policy allows the s3:GetObject action`
		);
	} );

	it( 'keeps a VPC endpoint’s denial from other accounts of the organization', async () => {
		const bucket = aBucket( {
			owner: OTHER_ACCOUNT,
			policy: policy(
				allow( 's3:*', [ `arn:aws:s3:::${ BUCKET }`, `arn:aws:s3:::${ BUCKET }/*` ], { Principal: '*' } )
			),
		} );
		const vpcEndpoint = { id: 'vpce-1', policy: policy( allow( 's3:List*', '*', { Principal: '*' } ) ) };
		const answer = await get(
			foreign( { ...IN_ORGANIZATION, organization: ORGANIZATION, buckets: [ bucket ], vpcEndpoint } )
		);
		expect( answer.element( 'Message' ) ).toBe( 'Access Denied' );
	} );

	it( 'sends no words with HEAD', async () => {
		const answer = await call( await start( withPolicies( [] ) ), {
			method: 'HEAD',
			path: `/${ BUCKET }/site/old.zip`,
		} );
		expect( [ answer.status, answer.body ] ).toEqual( [ 403, '' ] );
	} );
} );

describe( 'denials that are no policy’s', () => {
	const put = async ( world: World, headers: Record< string, string > ) => {
		const sandbox = await start( world );
		const answer = await call( sandbox, { method: 'PUT', path: `/${ BUCKET }/site/new.zip`, body: 'x', headers } );
		expect( sandbox.state().buckets[ 0 ]?.versions ).toHaveLength( 1 );
		return answer;
	};

	it( 'names the setting that blocks a public ACL', async () => {
		const world = aWorld( {
			buckets: [ aBucket( { ownership: 'ObjectWriter', publicAccessBlock: { BlockPublicAcls: true } } ) ],
		} );
		const answer = await put( world, { 'x-amz-acl': 'public-read' } );
		expect( [ answer.status, answer.element( 'Message' ) ] ).toEqual( [
			403,
			`User: ${ USER } is not authorized to perform: s3:PutObject on resource: "arn:aws:s3:::${ BUCKET }/site/new.zip" because public ACLs are prevented by the BlockPublicAcls setting in S3 Block Public Access.`,
		] );
	} );

	it( 'says that ACLs are off before it looks at the public access block', async () => {
		const world = aWorld( { buckets: [ aBucket( { publicAccessBlock: { BlockPublicAcls: true } } ) ] } );
		const answer = await put( world, { 'x-amz-acl': 'public-read' } );
		expect( [ answer.status, answer.element( 'Code' ), answer.element( 'Message' ) ] ).toEqual( [
			400,
			'AccessControlListNotSupported',
			'The bucket does not allow ACLs',
		] );
	} );

	it( 'words RestrictPublicBuckets as a deny of the bucket policy', async () => {
		const open = policy( allow( 's3:GetObject', `arn:aws:s3:::${ BUCKET }/*`, { Principal: '*' } ) );
		const bucket = aBucket( {
			owner: OTHER_ACCOUNT,
			policy: open,
			publicAccessBlock: { RestrictPublicBuckets: true },
		} );
		const answer = await get( aWorld( { ...IN_ORGANIZATION, organization: ORGANIZATION, buckets: [ bucket ] } ) );
		expect( answer.element( 'Message' ) ).toBe( `${ REFUSED } with an explicit deny in a resource-based policy` );
	} );
} );
