import { english } from '../../../../src/cli/translator';
import { explainPolicyFinding } from '../../../../src/engine';
import { found, lint, policyOf } from './support/lint';

const BUCKET = 'arn:aws:s3:::site-backups';
const list = ( operator: string, prefix: unknown, part = {} ) =>
	policyOf( {
		Action: 's3:ListBucket',
		Resource: BUCKET,
		Condition: { [ operator ]: { 's3:prefix': prefix } },
		...part,
	} );

test.each( [
	[ 's3:HeadObject', 's3:GetObject' ],
	[ 's3:ListObjectsV2', 's3:ListBucket' ],
	[ 's3:listparts', 's3:ListMultipartUploadParts' ],
	[ 's3:GetObjects', 's3:GetObject' ],
	[ 's3:PutObjectACLs', 's3:PutObjectAcl' ],
	[ 'GetObject', 's3:GetObject' ],
	[ 's3:GetObject ', 's3:GetObject' ],
	[ 's3:Frobnicate', '' ],
	[ 's3:Got*', '' ],
] )( 'there is no action %s', ( action, meant ) => {
	expect( found( 'unknown-action', policyOf( { Action: [ 's3:PutObject', action ] } ) ) ).toMatchObject( [
		{ params: { action, meant }, place: { path: 'Statement[0].Action[1]' } },
	] );
} );

test.each( [ '*', 's3:*', 's3:Get*', 'S3:getobject', 's3:PutObject?cl', 'kms:Decrypt', 's3express:CreateSession' ] )(
	'%s is an action, or not ours to judge',
	( action ) => {
		expect( found( 'unknown-action', policyOf( { Action: action } ) ) ).toEqual( [] );
	}
);

test( 'a list that is allowed elsewhere is told', () => {
	expect( found( 'wrong-list-prefix', list( 'StringLike', 'backups/*' ) ) ).toMatchObject( [
		{ params: { found: 'backups/*', asked: 'example/backup_', isHead: false } },
	] );
	for ( const wrong of [
		list( 'StringEquals', 'example/' ),
		list( 'StringLike', '/example/*' ),
		list( 'StringLike', 'example/' ),
	] ) {
		expect( found( 'wrong-list-prefix', wrong ) ).toHaveLength( 1 );
	}
	for ( const prefix of [ 'example/*', 'example*', [ 'backups/*', 'example/*' ], '*', '${aws:username}/*' ] ) {
		expect( found( 'wrong-list-prefix', list( 'StringLike', prefix ) ) ).toEqual( [] );
	}
} );

test( 'a plugin that asks for the bucket itself needs the list without a folder', () => {
	expect( found( 'wrong-list-prefix', list( 'StringLike', 'example/*' ), { profile: 'backwpup' } ) ).toMatchObject( [
		{ params: { isHead: true } },
	] );
} );

test( 'a condition that no request of the action can meet is told', () => {
	const Condition = { StringLike: { 's3:prefix': 'example/*' } };
	const both = policyOf( { Action: [ 's3:ListBucket', 's3:GetObject' ], Resource: '*', Condition } );
	expect( found( 'impossible-condition', both ) ).toMatchObject( [
		{ severity: 'error', params: { key: 's3:prefix', actions: [ 's3:GetObject' ], isDeny: false } },
	] );
	expect(
		found( 'impossible-condition', policyOf( { Action: 's3:*', Resource: '*', Condition } ) )[ 0 ]!.params.actions
	).toContain( 's3:PutObject' );
	expect( found( 'impossible-condition', policyOf( { Effect: 'Deny', Condition } ) ) ).toMatchObject( [
		{ severity: 'error', params: { isDeny: true } },
	] );
} );

test.each( [
	{ StringLikeIfExists: { 's3:prefix': 'example/*' } },
	{ StringNotLike: { 's3:prefix': 'example/*' } },
	{ Null: { 's3:prefix': 'true' } },
	{ 'ForAllValues:StringLike': { 's3:prefix': 'example/*' } },
	{ IpAddress: { 'aws:SourceIp': '192.0.2.0/24' } },
	{ StringEquals: { 's3:ExistingObjectTag/kind': 'backup' } },
	{ StringEquals: { 's3:ResourceAccount': '210987654321' } },
] )( 'a condition that can hold is none of these (%j)', ( Condition ) => {
	expect( found( 'impossible-condition', policyOf( { Condition } ) ) ).toEqual( [] );
} );

test( 'a star that is compared letter by letter is told', () => {
	expect( found( 'literal-star', list( 'StringEquals', [ '', 'example/*' ] ) ) ).toMatchObject( [
		{ params: { operator: 'StringEquals', meant: 'StringLike', value: 'example/*' } },
	] );
	expect( found( 'literal-star', list( 'StringNotEquals', 'example/*' ) ) ).toMatchObject( [
		{ params: { meant: 'StringNotLike' } },
	] );
	expect( found( 'literal-star', list( 'StringLike', 'example/*' ) ) ).toEqual( [] );
	expect( found( 'literal-star', list( 'StringEquals', '${*}' ) ) ).toEqual( [] );
} );

test.each( [
	[ 'StringMatch', '' ],
	[ 'StringLikes', 'StringLike' ],
	[ 'StringEqual', 'StringEquals' ],
	[ 'NullIfExists', '' ],
] )( 'there is no operator %s', ( operator, meant ) => {
	expect( found( 'unknown-operator', list( operator, 'example/*' ) ) ).toMatchObject( [
		{ params: { operator, meant } },
	] );
} );

test.each( [ 'StringLike', 'stringlike', 'StringEqualsIfExists', 'ForAnyValue:StringLike', 'Null', 'NotIpAddress' ] )(
	'%s is an operator',
	( operator ) => {
		expect( found( 'unknown-operator', list( operator, 'true' ) ) ).toEqual( [] );
	}
);

test( 'a condition key that does not exist is told, another service’s is not judged', () => {
	const on = ( key: string ) => policyOf( { Condition: { StringEquals: { [ key ]: 'x' } } } );
	expect( found( 'unknown-condition-key', on( 's3:prefixes' ) ) ).toMatchObject( [
		{ params: { meant: 's3:prefix' } },
	] );
	expect( found( 'unknown-condition-key', on( 'aws:SourceIpAdress' ) ) ).toHaveLength( 1 );
	for ( const key of [ 'AWS:SourceIp', 'aws:PrincipalTag/team', 'kms:ViaService', 's3:AccessGrantScope' ] ) {
		expect( found( 'unknown-condition-key', on( key ) ) ).toEqual( [] );
	}
} );

test( 'whose policy it is is told by Principal', () => {
	const Principal = { AWS: 'arn:aws:iam::210987654321:user/site' };
	expect( found( 'bucket-policy', policyOf( { Principal } ) ) ).toMatchObject( [ { severity: 'info' } ] );
	expect( found( 'bucket-policy', policyOf( {} ) ) ).toEqual( [] );
	expect( found( 'missing-principal', policyOf( { Principal }, {} ) ) ).toMatchObject( [
		{ place: { path: 'Statement[1]' } },
	] );
	expect( found( 'missing-principal', policyOf( {}, {} ) ) ).toEqual( [] );
	for ( const all of [ '*', { AWS: '*' } ] ) {
		expect( found( 'everyone', policyOf( { Principal: all } ) ) ).toHaveLength( 1 );
		expect( found( 'everyone', policyOf( { Principal: all, Effect: 'Deny' } ) ) ).toEqual( [] );
	}
	expect( found( 'everyone', policyOf( { Principal } ) ) ).toEqual( [] );
} );

test( 'a Deny of what the plugin needs is told, and whether it is sure', () => {
	const deny = ( part: object ) => found( 'denies-needed', policyOf( { Effect: 'Deny', ...part } ) );
	expect( deny( { Action: 's3:Delete*' } ) ).toMatchObject( [
		{ severity: 'error', params: { actions: [ 's3:DeleteObject' ], isSure: true } },
	] );
	expect( deny( { Action: 's3:*', Condition: { NotIpAddress: { 'aws:SourceIp': '192.0.2.0/24' } } } ) ).toMatchObject(
		[ { severity: 'warning', params: { isSure: false } } ]
	);
	const plain = { Action: 's3:*', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } };
	expect( deny( plain ) ).toEqual( [] );
	expect( deny( { Action: 's3:DeleteObjectVersion' } ) ).toEqual( [] );
	expect( deny( { Action: 's3:GetObject', Resource: `${ BUCKET }/private/*` } ) ).toEqual( [] );
} );

test( 'everything on every bucket is told apart from everything on one', () => {
	expect( found( 'too-wide', policyOf( { Action: 's3:*', Resource: '*' } ) ) ).toMatchObject( [
		{ params: { isAllBuckets: true } },
	] );
	expect( found( 'too-wide', policyOf( { Action: '*' } ) ) ).toMatchObject( [ { params: { isAllBuckets: false } } ] );
	expect( found( 'too-wide', policyOf( { Action: 's3:Get*' } ) ) ).toEqual( [] );
	expect( found( 'too-wide', policyOf( { Action: 's3:*', Effect: 'Deny' } ) ) ).toEqual( [] );
} );

test( 'an Allow of everything else is told', () => {
	expect( found( 'negated-element', policyOf( { NotAction: 's3:DeleteObject' } ) ) ).toMatchObject( [
		{ severity: 'warning', params: { elements: 'NotAction' } },
	] );
	expect( found( 'negated-element', policyOf( { Effect: 'Deny', NotResource: `${ BUCKET }/*` } ) ) ).toMatchObject( [
		{ severity: 'info', params: { elements: 'NotResource' } },
	] );
	expect( lint( policyOf( {} ) ).findings ).toEqual( [] );
} );

test.each( [
	[ 'Allow', 'Bool', 'aws:MultiFactorAuthPresent', 'true' ],
	[ 'Allow', 'Bool', 'aws:multifactorauthpresent', [ true ] ],
	[ 'Allow', 'NumericLessThan', 'aws:MultiFactorAuthAge', '3600' ],
	[ 'Deny', 'BoolIfExists', 'aws:MultiFactorAuthPresent', 'false' ],
] )( 'no plugin has the code of a device: %s %s %s', ( Effect, operator, key, value ) => {
	const policy = policyOf( { Effect, Condition: { [ operator ]: { [ key ]: value } } } );
	expect( found( 'mfa-condition', policy ) ).toMatchObject( [ { severity: 'error', params: { key } } ] );
} );

test.each( [
	[ 'Allow', 'BoolIfExists', 'aws:MultiFactorAuthPresent', 'true' ],
	[ 'Allow', 'Bool', 'aws:MultiFactorAuthPresent', 'false' ],
	[ 'Allow', 'Bool', 'aws:SecureTransport', 'true' ],
	[ 'Allow', 'NumericLessThanIfExists', 'aws:MultiFactorAuthAge', '3600' ],
	[ 'Deny', 'Bool', 'aws:MultiFactorAuthPresent', 'false' ],
	[ 'Deny', 'BoolIfExists', 'aws:MultiFactorAuthPresent', 'true' ],
] )( 'a key without a code passes, or nobody knows: %s %s %s %s', ( Effect, operator, key, value ) => {
	const policy = policyOf( { Effect, Condition: { [ operator ]: { [ key ]: value } } } );
	expect( found( 'mfa-condition', policy ) ).toEqual( [] );
} );

test( 'a blank behind an action is shown', () => {
	const [ finding ] = found( 'unknown-action', policyOf( { Action: 's3:PutObject ' } ) );
	expect( explainPolicyFinding( english, finding! )?.title ).toBe( 'There is no action “s3:PutObject ”' );
} );
