import { allow, aUser, aWorld, BUCKET, deny, inline, withPolicies } from '../../integration/sandbox/support/worlds';
import { ask, FOLDER, PAGES } from './case';
import type { KnownCase } from './case';

const ALL = inline( allow( 's3:*' ) );

/** Identity policies. */
export const identityCases: readonly KnownCase[] = [
	{
		name: 'an identity policy allows',
		source: PAGES.evaluation,
		world: withPolicies( [ inline( allow( 's3:GetObject', FOLDER ) ) ] ),
		asked: ask.get(),
		expected: 'allowed',
	},
	{
		name: 'nothing allows',
		source: PAGES.evaluation,
		world: withPolicies( [ inline( allow( 's3:ListBucket' ) ) ] ),
		asked: ask.get(),
		expected: 'implicitDeny',
	},
	{
		name: 'a deny beats every allow',
		source: PAGES.evaluation,
		world: withPolicies( [ ALL, inline( deny( 's3:GetObject', FOLDER ) ) ] ),
		asked: ask.get(),
		expected: 'explicitDeny',
	},
	{
		name: 'a group’s policy allows as the user’s own',
		source: PAGES.evaluation,
		world: aWorld( {
			principals: [ aUser( { policies: [], groups: [ { name: 'sites', policies: [ ALL ] } ] } ) ],
		} ),
		asked: ask.get(),
		expected: 'allowed',
	},
	{
		name: 'actions have no case',
		source: PAGES.action,
		world: withPolicies( [ inline( allow( 'S3:getobject', FOLDER ) ) ] ),
		asked: ask.get(),
		expected: 'allowed',
	},
	{
		name: 'an action with a star',
		source: PAGES.action,
		world: withPolicies( [ inline( allow( 's3:Get*', FOLDER ) ) ] ),
		asked: ask.get(),
		expected: 'allowed',
	},
	{
		name: 'an object action on the bucket’s ARN',
		source: PAGES.resource,
		world: withPolicies( [ inline( allow( 's3:GetObject', `arn:aws:s3:::${ BUCKET }` ) ) ] ),
		asked: ask.get(),
		expected: 'implicitDeny',
	},
	{
		name: 'a bucket action on the objects’ ARN',
		source: PAGES.resource,
		world: withPolicies( [ inline( allow( 's3:ListBucket', `arn:aws:s3:::${ BUCKET }/*` ) ) ] ),
		asked: ask.list(),
		expected: 'implicitDeny',
	},
	{
		name: 'a question mark is one character',
		source: PAGES.resource,
		world: withPolicies( [ inline( allow( 's3:GetObject', `arn:aws:s3:::${ BUCKET }/site/ol?.zip` ) ) ] ),
		asked: ask.get(),
		expected: 'allowed',
	},
	{
		name: 'a star crosses slashes',
		source: PAGES.resource,
		world: withPolicies( [ inline( allow( 's3:PutObject', `arn:aws:s3:::${ BUCKET }/site/*.zip` ) ) ] ),
		asked: ask.put( {}, 'site/a.b/c/new.zip' ),
		expected: 'allowed',
	},
	{
		name: 'a pattern with an ending leaves other endings out',
		source: PAGES.resource,
		world: withPolicies( [ inline( allow( 's3:PutObject', `arn:aws:s3:::${ BUCKET }/site/*.zip` ) ) ] ),
		asked: ask.put( {}, 'site/new.gz' ),
		expected: 'implicitDeny',
	},
	{
		name: 'NotAction allows the others',
		source: PAGES.notAction,
		world: withPolicies( [ inline( { Effect: 'Allow', NotAction: 's3:DeleteObject', Resource: '*' } ) ] ),
		asked: ask.get(),
		expected: 'allowed',
	},
	{
		name: 'NotAction does not deny what it leaves out',
		source: PAGES.notAction,
		world: withPolicies( [ inline( { Effect: 'Allow', NotAction: 's3:DeleteObject', Resource: '*' } ) ] ),
		asked: ask.remove(),
		expected: 'implicitDeny',
	},
	{
		name: 'a deny with NotAction',
		source: PAGES.notAction,
		world: withPolicies( [ ALL, inline( { Effect: 'Deny', NotAction: 's3:GetObject', Resource: '*' } ) ] ),
		asked: ask.put(),
		expected: 'explicitDeny',
	},
	{
		name: 'a deny with NotResource spares the folder',
		source: PAGES.notResource,
		world: withPolicies( [ ALL, inline( { Effect: 'Deny', Action: 's3:PutObject', NotResource: FOLDER } ) ] ),
		asked: ask.put(),
		expected: 'allowed',
	},
	{
		name: 'a deny with NotResource outside the folder',
		source: PAGES.notResource,
		world: withPolicies( [ ALL, inline( { Effect: 'Deny', Action: 's3:PutObject', NotResource: FOLDER } ) ] ),
		asked: ask.put( {}, 'else/new.zip' ),
		expected: 'explicitDeny',
	},
	{
		name: 'an allow with NotResource',
		source: PAGES.notResource,
		world: withPolicies( [ inline( { Effect: 'Allow', Action: 's3:PutObject', NotResource: FOLDER } ) ] ),
		asked: ask.put(),
		expected: 'implicitDeny',
	},
	{
		name: 'a star of a key, written as a variable',
		source: PAGES.variables,
		world: withPolicies( [ inline( allow( 's3:PutObject', `arn:aws:s3:::${ BUCKET }/site/\${*}.zip` ) ) ] ),
		asked: ask.put( {}, 'site/*.zip' ),
		expected: 'allowed',
	},
	{
		name: 'the variable matches a star alone',
		source: PAGES.variables,
		world: withPolicies( [ inline( allow( 's3:PutObject', `arn:aws:s3:::${ BUCKET }/site/\${*}.zip` ) ) ] ),
		asked: ask.put( {}, 'site/new.zip' ),
		expected: 'implicitDeny',
	},
	{
		name: 'the user’s own folder',
		source: PAGES.variables,
		world: withPolicies( [ inline( allow( 's3:PutObject', `arn:aws:s3:::${ BUCKET }/\${aws:username}/*` ) ) ] ),
		asked: ask.put(),
		expected: 'allowed',
	},
];
