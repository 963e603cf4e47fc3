import { completePolicy, lintPolicy, profiles } from '../../../../src/engine';
import { contextOf, lint, policyOf } from './support/lint';

const REGIONS = [ 'eu-central-1', 'cn-north-1' ];
const CASES = profiles
	.filter( ( { requirements } ) => requirements.some( ( { need } ) => need === 'required' ) )
	.flatMap( ( { id } ) =>
		REGIONS.flatMap( ( region ) => [ '', 'site/' ].map( ( prefix ) => [ id, prefix, region ] as const ) )
	);

test.each( CASES )(
	'the least policy of %s in “%s” of %s has nothing wrong and allows what is needed',
	( profile, prefix, region ) => {
		const context = contextOf( { profile, prefix, region } );
		const text = JSON.stringify( completePolicy( context.profile, context.target ) );
		const { findings, rows } = lintPolicy( text, context );
		expect( findings ).toEqual( [] );
		const needed = rows.filter( ( { need } ) => need === 'required' );
		expect( needed.length ).toBeGreaterThan( 0 );
		expect( needed.filter( ( { says } ) => says !== 'allows' ) ).toEqual( [] );
		// What no profile's policy grants, its text does not mention.
		expect(
			rows.filter( ( { need } ) => need === 'forbidden' ).filter( ( { says } ) => says !== 'silent' )
		).toEqual( [] );
	}
);

const says = ( policy: unknown, action: string, changes = {} ) =>
	lint( policy, changes ).rows.find( ( row ) => row.action === action )?.says;

test( 'what the text does not tell is left open', () => {
	expect( says( policyOf( { Condition: { IpAddress: { 'aws:SourceIp': '192.0.2.0/24' } } } ), 's3:GetObject' ) ).toBe(
		'depends'
	);
	expect( says( policyOf( { Resource: 'arn:aws:s3:::site-backups/${aws:username}/*' } ), 's3:GetObject' ) ).toBe(
		'depends'
	);
	expect( says( policyOf( { Principal: { AWS: '210987654321' } } ), 's3:GetObject' ) ).toBe( 'depends' );
	expect( says( policyOf( { NotPrincipal: { AWS: '*' } } ), 's3:GetObject' ) ).toBe( 'depends' );
	expect( says( policyOf( { Condition: { StringSortOf: { 's3:prefix': 'x' } } } ), 's3:GetObject' ) ).toBe(
		'depends'
	);
} );

test( 'a Deny outweighs, and an uncertain one leaves it open', () => {
	const allow = {};
	expect( says( policyOf( allow, { Effect: 'Deny' } ), 's3:GetObject' ) ).toBe( 'denies' );
	expect( says( policyOf( { Effect: 'Deny' } ), 's3:GetObject' ) ).toBe( 'denies' );
	const deny = { Effect: 'Deny', Condition: { IpAddress: { 'aws:SourceIp': '192.0.2.0/24' } } };
	expect( says( policyOf( allow, deny ), 's3:GetObject' ) ).toBe( 'depends' );
	expect( says( policyOf( deny ), 's3:GetObject' ) ).toBe( 'silent' );
} );

test( 'a pattern that fits some names of the plugin only is told', () => {
	expect( says( policyOf( { Resource: 'arn:aws:s3:::site-backups/example/*.zip' } ), 's3:GetObject' ) ).toBe(
		'partly'
	);
} );

test( 'an ACL that the plugin sends is known, and so is https', () => {
	const put = ( acl: string ) =>
		policyOf( { Action: 's3:PutObject', Condition: { StringEquals: { 's3:x-amz-acl': acl } } } );
	expect( says( put( 'private' ), 's3:PutObject', { acl: 'private' } ) ).toBe( 'allows' );
	expect( says( put( 'public-read' ), 's3:PutObject', { acl: 'private' } ) ).toBe( 'silent' );
	const secure = policyOf( { Condition: { Bool: { 'aws:SecureTransport': 'true' } } } );
	expect( says( secure, 's3:GetObject' ) ).toBe( 'allows' );
	expect( says( secure, 's3:GetObject', { provider: 'other', endpoint: 'http://127.0.0.1:9100' } ) ).toBe( 'silent' );
} );

test( 'without a bucket there is nothing to hold the text against', () => {
	expect( lint( policyOf( {} ), { bucket: '' } ).rows ).toEqual( [] );
} );

test( 'only the rows that the test left open are read', () => {
	const context = contextOf();
	const row = { operation: 'GetObject', resource: '', appliesTo: '', need: 'required', observations: [] } as const;
	const { rows } = lintPolicy( JSON.stringify( policyOf( {} ) ), context, [
		{ ...row, action: 's3:GetObject', decision: 'allowed' },
		{ ...row, action: 's3:GetObjectAcl', decision: 'unknown', reason: 'not-probed' },
	] );
	expect( rows ).toEqual( [
		{ action: 's3:GetObjectAcl', operation: 'GetObject', need: 'required', says: 'silent' },
	] );
} );

test( 'a user that a bucket’s policy names is known when the key is', () => {
	const identity = { arn: 'arn:aws:iam::210987654321:user/site', account: '210987654321', kind: 'user' } as const;
	const read = ( AWS: string ) =>
		lintPolicy( JSON.stringify( policyOf( { Principal: { AWS } } ) ), contextOf( {}, identity ) ).rows.find(
			( { action } ) => action === 's3:GetObject'
		)?.says;
	expect( read( identity.arn ) ).toBe( 'allows' );
	expect( read( 'arn:aws:iam::210987654321:user/other' ) ).toBe( 'silent' );
	expect( read( 'arn:aws:iam::210987654321:root' ) ).toBe( 'depends' );
} );

test( 'what nobody asks of S3 is read out of the text all the same', () => {
	const bucket = 'arn:aws:s3:::site-backups';
	const { rows } = lint(
		policyOf(
			{ Action: [ 's3:PutBucket*', 's3:DeleteBucket' ], Resource: bucket },
			{ Effect: 'Deny', Action: 's3:DeleteBucket', Resource: '*' },
			{ Action: 's3:BypassGovernanceRetention', Resource: `${ bucket }/*` }
		),
		{ profile: 'custom' }
	);
	const words = Object.fromEntries( rows.map( ( row ) => [ row.action, row.says ] ) );
	expect( words ).toMatchObject( {
		's3:PutBucketPolicy': 'allows',
		's3:PutBucketVersioning': 'allows',
		's3:DeleteBucket': 'denies',
		's3:BypassGovernanceRetention': 'allows',
		's3:CreateBucket': 'silent',
		's3:GetAccountPublicAccessBlock': 'silent',
	} );
} );
