import type { World, WorldBucket } from '../../../src/sandbox/world';
import {
	ACCOUNT,
	aBucket,
	allow,
	aUser,
	aWorld,
	inline,
	OTHER_ACCOUNT,
	policy,
	USER,
} from '../../integration/sandbox/support/worlds';
import { ask, FOLDER, PAGES } from './case';
import type { KnownCase } from './case';

const PUBLIC_READ = { 'x-amz-acl': 'public-read' };

const withBucket = ( more: Partial< WorldBucket >, world: Partial< World > = {} ): World =>
	aWorld( { buckets: [ aBucket( more ) ], ...world } );

const strangersFile = ( more: Partial< WorldBucket > = {} ): World =>
	withBucket(
		{
			ownership: 'ObjectWriter',
			policy: policy( allow( 's3:GetObject', FOLDER, { Principal: { AWS: USER } } ) ),
			objects: [ { key: 'site/old.zip', owner: OTHER_ACCOUNT } ],
			...more,
		},
		{ accounts: [ { id: ACCOUNT }, { id: OTHER_ACCOUNT } ] }
	);

const publicPolicy = ( restricted: boolean ): World =>
	withBucket(
		{
			owner: OTHER_ACCOUNT,
			policy: policy( allow( 's3:GetObject', FOLDER, { Principal: '*' } ) ),
			publicAccessBlock: { RestrictPublicBuckets: restricted },
		},
		{ accounts: [ { id: ACCOUNT }, { id: OTHER_ACCOUNT } ] }
	);
const mayNotSetAcl = withBucket(
	{ ownership: 'ObjectWriter' },
	{ principals: [ aUser( { policies: [ inline( allow( 's3:PutObject', FOLDER ) ) ] } ) ] }
);

/** Ownership and public access. */
export const bucketCases: readonly KnownCase[] = [
	{
		name: 'a public ACL where ACLs are disabled',
		source: PAGES.ownership,
		world: withBucket( { ownership: 'BucketOwnerEnforced' } ),
		asked: ask.put( PUBLIC_READ ),
		expected: 'refused',
	},
	{
		name: 'bucket-owner-full-control where ACLs are disabled',
		source: PAGES.ownership,
		world: withBucket( { ownership: 'BucketOwnerEnforced' } ),
		asked: ask.put( { 'x-amz-acl': 'bucket-owner-full-control' } ),
		expected: 'allowed',
	},
	{
		name: 'a public ACL where ACLs are enabled',
		source: PAGES.ownership,
		world: withBucket( { ownership: 'ObjectWriter' } ),
		asked: ask.put( PUBLIC_READ ),
		expected: 'allowed',
	},
	{
		name: 'an ACL without the right to set one',
		source: PAGES.ownership,
		world: mayNotSetAcl,
		asked: ask.put( PUBLIC_READ ),
		expected: 'implicitDeny',
	},
	{
		name: 'a public ACL where the bucket blocks them',
		source: PAGES.publicAccess,
		world: withBucket( { ownership: 'ObjectWriter', publicAccessBlock: { BlockPublicAcls: true } } ),
		asked: ask.put( PUBLIC_READ ),
		expected: 'denied',
	},
	{
		name: 'a private ACL there',
		source: PAGES.publicAccess,
		world: withBucket( { ownership: 'ObjectWriter', publicAccessBlock: { BlockPublicAcls: true } } ),
		asked: ask.put( { 'x-amz-acl': 'private' } ),
		expected: 'allowed',
	},
	{
		name: 'a public policy lets other accounts in',
		source: PAGES.publicAccess,
		world: publicPolicy( false ),
		asked: ask.get(),
		expected: 'allowed',
	},
	{
		name: 'a public policy of a restricted bucket does not',
		source: PAGES.publicAccess,
		world: publicPolicy( true ),
		asked: ask.get(),
		expected: 'explicitDeny',
	},
	{
		name: 'a bucket policy does not open what another account owns',
		source: PAGES.objects,
		world: strangersFile(),
		asked: ask.get(),
		expected: 'implicitDeny',
	},
	{
		name: 'it does where ACLs are disabled: the bucket’s owner owns everything',
		source: PAGES.ownership,
		world: strangersFile( { ownership: 'BucketOwnerEnforced' } ),
		asked: ask.get(),
		expected: 'allowed',
	},
	{
		name: 'its writer may open it',
		source: PAGES.objects,
		world: strangersFile( {
			objects: [ { key: 'site/old.zip', owner: OTHER_ACCOUNT, acl: 'bucket-owner-full-control' } ],
		} ),
		asked: ask.get(),
		expected: 'allowed',
	},
	{
		name: 'a public file, read without any policy',
		source: PAGES.objects,
		world: withBucket(
			{ ownership: 'ObjectWriter', objects: [ { key: 'site/old.zip', acl: 'public-read' } ] },
			{ principals: [ aUser( { policies: [ inline( allow( 's3:ListBucket' ) ) ] } ) ] }
		),
		asked: ask.get(),
		expected: 'allowed',
	},
	{
		name: 'the same where public ACLs are ignored',
		source: PAGES.publicAccess,
		world: withBucket(
			{
				ownership: 'ObjectWriter',
				publicAccessBlock: { IgnorePublicAcls: true },
				objects: [ { key: 'site/old.zip', acl: 'public-read' } ],
			},
			{ principals: [ aUser( { policies: [ inline( allow( 's3:ListBucket' ) ) ] } ) ] }
		),
		asked: ask.get(),
		expected: 'implicitDeny',
	},
];
