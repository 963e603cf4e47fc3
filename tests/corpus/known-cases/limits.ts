import type { WorldPrincipal } from '../../../src/sandbox/world';
import {
	ACCOUNT,
	allow,
	aUser,
	aWorld,
	deny,
	inline,
	KEY_ID,
	policy,
	SECRET,
	USER,
} from '../../integration/sandbox/support/worlds';
import { ask, FOLDER, PAGES } from './case';
import type { KnownCase } from './case';

const ALL = inline( allow( 's3:*' ) );

const bounded = ( ...statements: object[] ) =>
	aWorld( {
		principals: [
			aUser( {
				boundary: {
					arn: `arn:aws:iam::${ ACCOUNT }:policy/boundary`,
					document: policy( ...( statements as Record< string, unknown >[] ) ),
				},
			} ),
		],
	} );

const ROLE = `arn:aws:iam::${ ACCOUNT }:role/backup`;
const SESSION = `arn:aws:sts::${ ACCOUNT }:assumed-role/backup/site`;

const aSession = (
	more: Partial< WorldPrincipal > = {},
	...statements: Record< string, unknown >[]
): WorldPrincipal => ( {
	arn: SESSION,
	userId: 'AROARTX3GSDSEXAMPLE00:site',
	policies: [ ALL ],
	accessKeys: [
		{
			id: KEY_ID,
			secret: SECRET,
			sessionToken: 'made-up-token',
			...( statements.length > 0 ? { sessionPolicies: [ inline( ...statements ) ] } : {} ),
		},
	],
	...more,
} );

const inSession = ( principal: WorldPrincipal, bucketPolicy?: Record< string, unknown > ) => {
	const world = aWorld( { principals: [ principal ] } );
	return {
		...world,
		typed: { ...world.typed, sessionToken: 'made-up-token' },
		buckets: world.buckets.map( ( bucket ) =>
			bucketPolicy ? { ...bucket, policy: policy( bucketPolicy ) } : bucket
		),
	};
};

/** Grants to one principal by the bucket's own policy. */
const bucketGrant = ( arn: string ) => allow( 's3:GetObject', FOLDER, { Principal: { AWS: arn } } );

const boundedWithBucketPolicy = ( arn: string ) => {
	const world = bounded( allow( 's3:ListBucket' ) );
	return {
		...world,
		principals: ( world.principals ?? [] ).map( ( { policies: _, ...rest } ) => rest ),
		buckets: world.buckets.map( ( bucket ) => ( { ...bucket, policy: policy( bucketGrant( arn ) ) } ) ),
	};
};

/** Boundaries and session policies. */
export const limitCases: readonly KnownCase[] = [
	{
		name: 'a boundary that does not allow',
		source: PAGES.boundaries,
		world: bounded( allow( 's3:ListBucket' ) ),
		asked: ask.get(),
		expected: 'implicitDeny',
	},
	{
		name: 'a boundary that denies',
		source: PAGES.boundaries,
		world: bounded( allow( 's3:*' ), deny( 's3:GetObject' ) ),
		asked: ask.get(),
		expected: 'explicitDeny',
	},
	{
		name: 'a boundary and an identity policy that both allow',
		source: PAGES.boundaries,
		world: bounded( allow( 's3:*' ) ),
		asked: ask.get(),
		expected: 'allowed',
	},
	{
		name: 'a boundary grants nothing',
		source: PAGES.boundaries,
		world: ( ( world ) => ( {
			...world,
			principals: ( world.principals ?? [] ).map( ( { policies: _, ...rest } ) => rest ),
		} ) )( bounded( allow( 's3:*' ) ) ),
		asked: ask.get(),
		expected: 'implicitDeny',
	},
	{
		name: 'a bucket policy that names the user passes by what the boundary lacks',
		source: PAGES.boundaries,
		world: boundedWithBucketPolicy( USER ),
		asked: ask.get(),
		expected: 'allowed',
	},
	{
		name: 'a session policy that does not allow',
		source: PAGES.sessions,
		world: inSession( aSession( {}, allow( 's3:ListBucket' ) ) ),
		asked: ask.get(),
		expected: 'implicitDeny',
	},
	{
		name: 'a session policy that denies',
		source: PAGES.sessions,
		world: inSession( aSession( {}, allow( 's3:*' ), deny( 's3:GetObject' ) ) ),
		asked: ask.get(),
		expected: 'explicitDeny',
	},
	{
		name: 'a session policy grants nothing that the role lacks',
		source: PAGES.sessions,
		world: inSession( aSession( { policies: [] }, allow( 's3:*' ) ) ),
		asked: ask.get(),
		expected: 'implicitDeny',
	},
	{
		name: 'a bucket policy that names the role is limited by the session',
		source: PAGES.sessions,
		world: inSession( aSession( { policies: [] }, allow( 's3:ListBucket' ) ), bucketGrant( ROLE ) ),
		asked: ask.get(),
		expected: 'implicitDeny',
	},
	{
		name: 'a condition on the role’s ARN holds for its sessions',
		source: PAGES.globalKeys,
		world: inSession(
			aSession( {
				policies: [
					inline( allow( 's3:*', '*', { Condition: { ArnEquals: { 'aws:PrincipalArn': ROLE } } } ) ),
				],
			} )
		),
		asked: ask.get(),
		expected: 'allowed',
	},
];
