import { validateWorld } from '../../../src/sandbox/load-world';
import {
	aBucket,
	ACCOUNT,
	allow,
	aUser,
	aWorld,
	inline,
	OTHER_ACCOUNT,
	policy,
	USER,
	withPolicies,
} from '../../integration/sandbox/support/worlds';

const OBJECTS = 'arn:aws:s3:::site-backups/*';
const EVERYONE = { Principal: '*' };

it( 'lets a world pass as it is', async () => {
	expect( await validateWorld( aWorld() ) ).toEqual( aWorld() );
} );

it.each( [
	[ 'something else', [], 'the world must be object (object)' ],
	[ 'another version of the format', { ...aWorld(), world: 2 }, '/world must be equal to constant (1)' ],
	[ 'an unknown field', { ...aWorld(), surprise: true }, 'the world must NOT have additional properties (surprise)' ],
	[
		'a store that it does not speak for',
		{ ...aWorld(), flavour: 'azure' },
		'/flavour must be equal to one of the allowed values (aws,r2,',
	],
	[
		'a bucket without a region',
		aWorld( { buckets: [ { name: 'abc', owner: ACCOUNT } as never ] } ),
		"/buckets/0 must have required property 'region' (region)",
	],
	[
		'a fault that does not exist',
		aWorld( { faults: [ { kind: 'flood' as never } ] } ),
		/^\/faults\/0\/kind must be equal to one of the allowed values/,
	],
	[
		'a bucket of nobody',
		aWorld( { buckets: [ aBucket( { owner: OTHER_ACCOUNT } ) ] } ),
		`bucket site-backups belongs to account ${ OTHER_ACCOUNT }, which is not among the accounts`,
	],
	[
		'a user of nowhere',
		aWorld( { principals: [ aUser( { arn: `arn:aws:iam::${ OTHER_ACCOUNT }:user/x` } ) ] } ),
		/user\/x belongs to account 444455556666/,
	],
	[ 'a key twice', aWorld( { principals: [ aUser(), aUser() ] } ), 'AKIARTX3GSDSVNNBOPER occurs twice' ],
	[ 'a bucket twice', aWorld( { buckets: [ aBucket(), aBucket() ] } ), 'site-backups occurs twice' ],
	[
		'session policies of a user',
		aWorld( {
			principals: [
				aUser( { accessKeys: [ { id: 'AKIA', secret: 's', sessionPolicies: [ inline( allow( '*' ) ) ] } ] } ),
			],
		} ),
		`${ USER } is a user; session policies belong to roles and federated users`,
	],
	[
		'an identity policy that IAM would not store',
		withPolicies( [ inline( { Effect: 'Permit', Action: '*', Resource: '*' } ) ] ),
		/^a policy is not valid: .*identityPolicyErrors/,
	],
	[
		'a bucket policy for nobody',
		aWorld( { buckets: [ aBucket( { policy: policy( allow( 's3:GetObject', OBJECTS ) ) } ) ] } ),
		'the policy of bucket site-backups has a statement without a principal',
	],
	[
		'a bucket policy for everything',
		aWorld( { buckets: [ aBucket( { policy: policy( allow( 's3:GetObject', '*', EVERYONE ) ) } ) ] } ),
		'the policy of bucket site-backups has a statement for something else than the bucket',
	],
	[
		'a bucket policy that makes no sense',
		aWorld( {
			buckets: [
				aBucket( { policy: policy( { ...allow( 's3:GetObject', OBJECTS, EVERYONE ), Effect: 'Permit' } ) } ),
			],
		} ),
		/^a policy is not valid: .*resourcePolicyErrors/,
	],
] )( 'refuses %s', async ( _, candidate, message ) => {
	await expect( validateWorld( candidate ) ).rejects.toThrow( message as string );
} );
