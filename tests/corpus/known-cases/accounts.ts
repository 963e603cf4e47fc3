import type { World } from '../../../src/sandbox/world';
import {
	ACCOUNT,
	aBucket,
	allow,
	aUser,
	aWorld,
	deny,
	inline,
	OTHER_ACCOUNT,
	policy,
	USER,
} from '../../integration/sandbox/support/worlds';
import type { Statement } from '../../integration/sandbox/support/worlds';
import { ask, FOLDER, NOTHING, PAGES } from './case';
import type { KnownCase } from './case';

/** The user's bucket is another account's, with this policy. */
const foreign = ( statements: Statement[], policies = [ inline( allow( 's3:*' ) ) ] ): World =>
	aWorld( {
		accounts: [ { id: ACCOUNT }, { id: OTHER_ACCOUNT } ],
		principals: [ aUser( { policies } ) ],
		buckets: [
			aBucket( {
				owner: OTHER_ACCOUNT,
				...( statements.length > 0 ? { policy: policy( ...statements ) } : {} ),
			} ),
		],
	} );

const own = ( statements: Statement[], policies = NOTHING ): World =>
	aWorld( { principals: [ aUser( { policies } ) ], buckets: [ aBucket( { policy: policy( ...statements ) } ) ] } );

const grant = ( principal: unknown, more: Statement = {} ) =>
	allow( 's3:GetObject', FOLDER, { Principal: principal, ...more } );
const ban = ( principal: unknown, more: Statement = {} ) =>
	deny( 's3:GetObject', FOLDER, { Principal: principal, ...more } );

/** Bucket policies, and other accounts’ buckets. */
export const accountCases: readonly KnownCase[] = [
	{
		name: 'a bucket policy alone is enough within an account',
		source: PAGES.evaluation,
		world: own( [ grant( { AWS: USER } ) ] ),
		asked: ask.get(),
		expected: 'allowed',
	},
	{
		name: 'a bucket policy for everyone',
		source: PAGES.principal,
		world: own( [ grant( '*' ) ] ),
		asked: ask.get(),
		expected: 'allowed',
	},
	{
		name: 'a bucket policy that names the account leaves the grant to it',
		source: PAGES.principal,
		world: own( [ grant( { AWS: `arn:aws:iam::${ ACCOUNT }:root` } ) ] ),
		asked: ask.get(),
		expected: 'implicitDeny',
	},
	{
		name: 'a bucket policy that denies',
		source: PAGES.evaluation,
		world: own( [ ban( '*' ) ], [ inline( allow( 's3:*' ) ) ] ),
		asked: ask.get(),
		expected: 'explicitDeny',
	},
	{
		name: 'a bucket policy that denies somebody else',
		source: PAGES.principal,
		world: own( [ ban( { AWS: `arn:aws:iam::${ ACCOUNT }:user/other` } ) ], [ inline( allow( 's3:*' ) ) ] ),
		asked: ask.get(),
		expected: 'allowed',
	},
	{
		name: 'NotPrincipal spares the user and its account',
		source: PAGES.principal,
		world: own(
			[
				{
					Effect: 'Deny',
					NotPrincipal: { AWS: [ USER, `arn:aws:iam::${ ACCOUNT }:root` ] },
					Action: 's3:GetObject',
					Resource: FOLDER,
				},
			],
			[ inline( allow( 's3:*' ) ) ]
		),
		asked: ask.get(),
		expected: 'allowed',
	},
	{
		name: 'another account’s bucket: both sides allow',
		source: PAGES.crossAccount,
		world: foreign( [ grant( { AWS: USER } ) ] ),
		asked: ask.get(),
		expected: 'allowed',
	},
	{
		name: 'another account’s bucket: only the bucket allows',
		source: PAGES.crossAccount,
		world: foreign( [ grant( { AWS: USER } ) ], NOTHING ),
		asked: ask.get(),
		expected: 'implicitDeny',
	},
	{
		name: 'another account’s bucket: only the identity allows',
		source: PAGES.crossAccount,
		world: foreign( [] ),
		asked: ask.get(),
		expected: 'implicitDeny',
	},
	{
		name: 'another account’s bucket: the whole account is let in',
		source: PAGES.crossAccount,
		world: foreign( [ grant( { AWS: `arn:aws:iam::${ ACCOUNT }:root` } ) ] ),
		asked: ask.get(),
		expected: 'allowed',
	},
];
