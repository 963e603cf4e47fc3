import { found, lint, policyOf } from './support/lint';

const GOOD = policyOf( {} );
const [ STATEMENT ] = GOOD.Statement;

test( 'a policy as AWS takes it has no finding', () => {
	expect( lint( GOOD ) ).toMatchObject( { isReadable: true, findings: [] } );
	expect( lint( { ...GOOD, Statement: STATEMENT } ).findings ).toEqual( [] );
	expect( lint( { ...GOOD, Id: 'mine' } ).findings ).toEqual( [] );
} );

test.each( [
	[ 'a number', 1 ],
	[ 'a list of numbers', [ 1 ] ],
	[ 'an empty object', {} ],
	[ 'no statements', { Version: '2012-10-17', Statement: [] } ],
	[ 'a list of policies', [ GOOD, GOOD ] ],
	[ 'a policy as a text', { Policy: JSON.stringify( GOOD ) } ],
] )( '%s is no policy', ( _name, policy ) => {
	expect( found( 'no-statement', policy ) ).toHaveLength( 1 );
	expect( lint( policy ).isReadable ).toBe( false );
} );

test.each( [
	[ 'a statement', STATEMENT ],
	[ 'a list of statements', [ STATEMENT ] ],
] )( '%s alone is told, and read', ( _name, policy ) => {
	expect( lint( policy ).findings ).toMatchObject( [ { rule: 'statement-alone' } ] );
	expect( lint( policy ).rows ).toContainEqual( expect.objectContaining( { says: 'allows' } ) );
} );

test.each( [
	[ 'PolicyDocument', { UserName: 'site', PolicyDocument: GOOD } ],
	[ 'PolicyVersion.Document', { PolicyVersion: { VersionId: 'v1', Document: GOOD } } ],
] )( 'a policy inside %s is told, and read', ( wrapper, policy ) => {
	expect( lint( policy ).findings ).toMatchObject( [
		{ rule: 'wrapped', params: { wrapper }, place: { path: wrapper } },
	] );
	expect( lint( policy ).rows ).toContainEqual( expect.objectContaining( { says: 'allows' } ) );
} );

test( 'an element that stands twice is told at its second place', () => {
	const text =
		'{ "Version": "2012-10-17", "Statement": [ { "Effect": "Allow",\n "Action": "s3:GetObject",\n "Action": "s3:PutObject", "Resource": "*" } ] }';
	expect( found( 'duplicate-element', text ) ).toMatchObject( [
		{ params: { element: 'Action' }, place: { line: 3, column: 2 } },
	] );
} );

test.each( [
	[ { ...GOOD, Statements: [] }, 'Statements', 'Statement' ],
	[ policyOf( { Actions: 's3:GetObject' } ), 'Actions', 'Action' ],
	[ policyOf( { resource: '*' } ), 'resource', 'Resource' ],
	[ policyOf( { Comment: 'for backups' } ), 'Comment', '' ],
] )( 'an unknown element is told, with the one that is near (%#)', ( policy, element, meant ) => {
	expect( found( 'unknown-element', policy ) ).toMatchObject( [ { params: { element, meant } } ] );
	expect( lint( policy ).isReadable ).toBe( false );
} );

test.each( [
	[ { Effect: undefined }, 'Effect', false ],
	[ { Action: undefined }, 'Action', false ],
	[ { Resource: undefined }, 'Resource', false ],
	[ { Action: 's3:GetObject', NotAction: 's3:PutObject' }, 'Action, NotAction', true ],
] )( 'a statement without a part, or with one too many, is told (%#)', ( part, element, isTwice ) => {
	expect( found( 'missing-element', policyOf( part ) ) ).toMatchObject( [
		{ params: { element, isTwice }, place: { path: 'Statement[0]' } },
	] );
} );

test.each( [
	[ { Effect: 'allow' }, 'effect', 'Statement[0].Effect' ],
	[ { Action: 7 }, 'text', 'Statement[0].Action' ],
	[ { Action: [ 's3:GetObject', null ] }, 'text', 'Statement[0].Action[1]' ],
	[ { Resource: [] }, 'text', 'Statement[0].Resource' ],
	[ { Condition: 'none' }, 'condition', 'Statement[0].Condition' ],
	[ { Condition: { StringLike: 'x' } }, 'condition', 'Statement[0].Condition.StringLike' ],
	[
		{ Condition: { StringLike: { 's3:prefix': { a: 1 } } } },
		'condition',
		'Statement[0].Condition.StringLike.s3:prefix',
	],
] )( 'a value of another form is told, with its place (%#)', ( part, kind, path ) => {
	expect( found( 'wrong-value', policyOf( part ) ) ).toMatchObject( [ { params: { kind }, place: { path } } ] );
	expect( lint( policyOf( part ) ).isReadable ).toBe( false );
} );

test( 'a version that is no version of the language is told', () => {
	expect( found( 'wrong-value', { ...GOOD, Version: '2026-11-22' } ) ).toMatchObject( [
		{ params: { kind: 'version' }, place: { path: 'Version' } },
	] );
	expect( found( 'wrong-value', { ...GOOD, Statement: [ STATEMENT, 'x' ] } ) ).toMatchObject( [
		{ params: { kind: 'statement' }, place: { path: 'Statement[1]' } },
	] );
} );

test( 'the older language is grave only where variables are used', () => {
	const { Statement } = GOOD;
	expect( found( 'missing-version', { Statement } ) ).toMatchObject( [ { severity: 'info' } ] );
	expect( found( 'missing-version', { Version: '2008-10-17', Statement } ) ).toMatchObject( [
		{ severity: 'info', place: { path: 'Version' } },
	] );
	const { Statement: ofUser } = policyOf( { Resource: 'arn:aws:s3:::site-backups/${aws:username}/*' } );
	expect( found( 'missing-version', { Statement: ofUser } ) ).toMatchObject( [ { severity: 'error' } ] );
} );

test( 'a list of one policy is told, and read', () => {
	expect( lint( [ GOOD ] ).findings ).toMatchObject( [ { rule: 'wrapped', place: { path: '[0]' } } ] );
	expect( lint( [ GOOD ] ).rows ).toContainEqual( expect.objectContaining( { says: 'allows' } ) );
} );
