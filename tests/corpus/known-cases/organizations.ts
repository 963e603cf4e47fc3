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

const MANAGEMENT = '999900001111';
const ORGANIZATION = 'o-exampleorgid';

const control = ( ...statements: Statement[] ) => ( {
	id: 'p-example1',
	name: 'control',
	document: policy( ...statements ),
} );

const organized = (
	more: { readonly scps?: Statement[]; readonly rcps?: Statement[]; readonly management?: string },
	world = aWorld()
): World => ( {
	...world,
	accounts: [ ACCOUNT, OTHER_ACCOUNT, MANAGEMENT ].map( ( id ) => ( { id, organization: ORGANIZATION } ) ),
	organization: {
		id: ORGANIZATION,
		managementAccount: more.management ?? MANAGEMENT,
		...( more.scps ? { scps: [ control( ...more.scps ) ] } : {} ),
		...( more.rcps ? { rcps: [ control( ...more.rcps ) ] } : {} ),
	},
} );

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
const rcp = ( more: Statement = {} ) => [ deny( 's3:GetObject', '*', { Principal: '*', ...more } ) ];

/** Control policies, the root user, VPC endpoints. */
export const organizationCases: readonly KnownCase[] = [
	{
		name: 'an SCP that denies',
		source: PAGES.scps,
		world: organized( { scps: [ deny( 's3:GetObject' ) ] } ),
		asked: ask.get(),
		expected: 'explicitDeny',
	},
	{
		name: 'SCPs that allow something else',
		source: PAGES.scps,
		world: organized( { scps: [ allow( 's3:ListBucket' ) ] } ),
		asked: ask.get(),
		expected: 'implicitDeny',
	},
	{
		name: 'SCPs do not hold for the management account',
		source: PAGES.scps,
		world: organized( { scps: [ deny( 's3:GetObject' ) ], management: ACCOUNT } ),
		asked: ask.get(),
		expected: 'allowed',
	},
	{
		name: 'an SCP holds over a bucket policy that names the user',
		source: PAGES.scps,
		world: organized( { scps: [ deny( 's3:GetObject' ) ] }, own( [ grant( { AWS: USER } ) ] ) ),
		asked: ask.get(),
		expected: 'explicitDeny',
	},
	{
		name: 'the bucket owner’s SCPs do not hold for callers from outside',
		source: PAGES.scps,
		world: {
			...organized( { scps: [ deny( 's3:GetObject' ) ] }, foreign( [ grant( { AWS: USER } ) ] ) ),
			accounts: [ { id: ACCOUNT }, { id: OTHER_ACCOUNT, organization: ORGANIZATION } ],
		},
		asked: ask.get(),
		expected: 'allowed',
	},
	{
		name: 'an RCP holds in the bucket’s account',
		source: PAGES.rcps,
		world: organized( { rcps: rcp() } ),
		asked: ask.get(),
		expected: 'explicitDeny',
	},
	{
		name: 'an RCP holds for callers from outside',
		source: PAGES.rcps,
		world: {
			...organized( { rcps: rcp() }, foreign( [ grant( { AWS: USER } ) ] ) ),
			accounts: [ { id: ACCOUNT }, { id: OTHER_ACCOUNT, organization: ORGANIZATION } ],
		},
		asked: ask.get(),
		expected: 'explicitDeny',
	},
	{
		name: 'an RCP of the caller’s account does not reach another’s bucket',
		source: PAGES.rcps,
		world: {
			...organized( { rcps: rcp() }, foreign( [ grant( { AWS: USER } ) ] ) ),
			accounts: [ { id: ACCOUNT, organization: ORGANIZATION }, { id: OTHER_ACCOUNT } ],
		},
		asked: ask.get(),
		expected: 'allowed',
	},
	{
		name: 'an RCP for strangers of the organization spares its members',
		source: PAGES.globalKeys,
		world: organized( {
			rcps: rcp( { Condition: { StringNotEqualsIfExists: { 'aws:PrincipalOrgID': ORGANIZATION } } } ),
		} ),
		asked: ask.get(),
		expected: 'allowed',
	},
	{
		name: 'a bucket policy for the organization lets its members in',
		source: PAGES.globalKeys,
		world: organized(
			{},
			foreign( [ grant( '*', { Condition: { StringEquals: { 'aws:PrincipalOrgID': ORGANIZATION } } } ) ] )
		),
		asked: ask.get(),
		expected: 'allowed',
	},
	{
		name: 'the root user needs no policy',
		source: PAGES.evaluation,
		world: aWorld( { principals: [ aUser( { arn: `arn:aws:iam::${ ACCOUNT }:root`, policies: [] } ) ] } ),
		asked: ask.get(),
		expected: 'allowed',
	},
	{
		name: 'an SCP holds for the root user',
		source: PAGES.scps,
		world: organized(
			{ scps: [ deny( 's3:GetObject' ) ] },
			aWorld( { principals: [ aUser( { arn: `arn:aws:iam::${ ACCOUNT }:root`, policies: [] } ) ] } )
		),
		asked: ask.get(),
		expected: 'explicitDeny',
	},
	{
		name: 'an endpoint policy that does not allow',
		source: PAGES.endpoints,
		world: aWorld( {
			vpcEndpoint: { id: 'vpce-1a2b3c4d', policy: policy( allow( 's3:ListBucket', '*', { Principal: '*' } ) ) },
		} ),
		asked: ask.get(),
		expected: 'implicitDeny',
	},
	{
		name: 'a bucket that only an endpoint may reach, from the internet',
		source: PAGES.endpoints,
		world: own(
			[ ban( '*', { Condition: { StringNotEquals: { 'aws:SourceVpce': 'vpce-1a2b3c4d' } } } ) ],
			[ inline( allow( 's3:*' ) ) ]
		),
		asked: ask.get(),
		expected: 'explicitDeny',
	},
	{
		name: 'a bucket that only an endpoint may reach, through it',
		source: PAGES.endpoints,
		world: {
			...own(
				[ ban( '*', { Condition: { StringNotEquals: { 'aws:SourceVpce': 'vpce-1a2b3c4d' } } } ) ],
				[ inline( allow( 's3:*' ) ) ]
			),
			vpcEndpoint: { id: 'vpce-1a2b3c4d' },
		},
		asked: ask.get(),
		expected: 'allowed',
	},
];
