import {
	aBucket,
	allow,
	aUser,
	aWorld,
	BUCKET,
	deny,
	inline,
	policy,
	withPolicies,
} from '../../integration/sandbox/support/worlds';
import { ask, FOLDER, PAGES } from './case';
import type { KnownCase } from './case';

const ARN = `arn:aws:s3:::${ BUCKET }`;

const listing = ( condition: object ) =>
	withPolicies( [ inline( allow( 's3:ListBucket', ARN, { Condition: condition } ) ) ] );
const inFolder = listing( { StringLike: { 's3:prefix': [ 'site/', 'site/*' ] } } );

/** Everything is allowed, and one deny stands in the bucket's policy. */
const denied = ( action: string, condition: object, more: object = {} ) =>
	aWorld( {
		buckets: [
			aBucket( {
				policy: policy(
					deny( action, [ ARN, FOLDER ].slice( action === 's3:ListBucket' ? 0 : 1 ), {
						Principal: '*',
						Condition: condition,
					} )
				),
			} ),
		],
		...more,
	} );

const withoutTls = ( secureTransport: boolean ) =>
	denied( 's3:PutObject', { Bool: { 'aws:SecureTransport': 'false' } }, { secureTransport } );
const fromAddress = ( sourceIp: string ) =>
	aWorld( {
		principals: [
			aUser( {
				policies: [
					inline( allow( 's3:*', '*', { Condition: { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } } } ) ),
				],
			} ),
		],
		sourceIp,
	} );

/** Conditions on the request, above all on lists. */
export const requestCases: readonly KnownCase[] = [
	{
		name: 'a list of the folder',
		source: PAGES.prefixes,
		world: inFolder,
		asked: ask.list( 'site/' ),
		expected: 'allowed',
	},
	{
		name: 'a list below the folder',
		source: PAGES.prefixes,
		world: inFolder,
		asked: ask.list( 'site/backup_' ),
		expected: 'allowed',
	},
	{
		name: 'a list of another folder',
		source: PAGES.prefixes,
		world: inFolder,
		asked: ask.list( 'else/' ),
		expected: 'implicitDeny',
	},
	{
		name: 'a list without a prefix',
		source: PAGES.prefixes,
		world: inFolder,
		asked: ask.list(),
		expected: 'implicitDeny',
	},
	{
		name: 'HeadBucket names no prefix',
		source: PAGES.prefixes,
		world: inFolder,
		asked: ask.head(),
		expected: 'implicitDeny',
	},
	{
		name: 'StringEquals takes a star for a star',
		source: PAGES.operators,
		world: listing( { StringEquals: { 's3:prefix': 'site/*' } } ),
		asked: ask.list( 'site/' ),
		expected: 'implicitDeny',
	},
	{
		name: 'a denied prefix',
		source: PAGES.prefixes,
		world: denied( 's3:ListBucket', { StringNotLike: { 's3:prefix': 'site/*' } } ),
		asked: ask.list( 'else/' ),
		expected: 'explicitDeny',
	},
	{
		name: 'a negated condition holds where the key is missing',
		source: PAGES.operators,
		world: denied( 's3:ListBucket', { StringNotLike: { 's3:prefix': 'site/*' } } ),
		asked: ask.list(),
		expected: 'explicitDeny',
	},
	{
		name: 'a limited number of keys',
		source: PAGES.prefixes,
		world: listing( { NumericLessThanEquals: { 's3:max-keys': '10' } } ),
		asked: ask.list(),
		expected: 'allowed',
	},
	{
		name: 'HeadBucket names no number of keys',
		source: PAGES.operators,
		world: listing( { NumericLessThanEquals: { 's3:max-keys': '10' } } ),
		asked: ask.head(),
		expected: 'implicitDeny',
	},
	{
		name: 'with IfExists a missing key is no obstacle',
		source: PAGES.operators,
		world: listing( { StringLikeIfExists: { 's3:prefix': 'site/*' } } ),
		asked: ask.list(),
		expected: 'allowed',
	},
	{
		name: 'with IfExists a key that is there counts',
		source: PAGES.operators,
		world: listing( { StringLikeIfExists: { 's3:prefix': 'site/*' } } ),
		asked: ask.list( 'else/' ),
		expected: 'implicitDeny',
	},
	{
		name: 'encrypted transport',
		source: PAGES.globalKeys,
		world: withoutTls( true ),
		asked: ask.put(),
		expected: 'allowed',
	},
	{
		name: 'transport in clear',
		source: PAGES.globalKeys,
		world: withoutTls( false ),
		asked: ask.put(),
		expected: 'explicitDeny',
	},
	{
		name: 'an address inside the range',
		source: PAGES.globalKeys,
		world: fromAddress( '203.0.113.7' ),
		asked: ask.put(),
		expected: 'allowed',
	},
	{
		name: 'an address outside the range',
		source: PAGES.globalKeys,
		world: fromAddress( '198.51.100.7' ),
		asked: ask.put(),
		expected: 'implicitDeny',
	},
	{
		name: 'long-term keys carry no word on MFA',
		source: PAGES.globalKeys,
		world: denied( 's3:PutObject', { Bool: { 'aws:MultiFactorAuthPresent': 'false' } } ),
		asked: ask.put(),
		expected: 'allowed',
	},
	{
		name: 'with BoolIfExists they are without',
		source: PAGES.globalKeys,
		world: denied( 's3:PutObject', { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } } ),
		asked: ask.put(),
		expected: 'explicitDeny',
	},
];
