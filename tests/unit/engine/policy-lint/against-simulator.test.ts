import { runSimulation } from '@cloud-copilot/iam-simulate';
import fc from 'fast-check';
import { judgeText } from '../../../../src/engine/policy-lint/judge-text';
import type { TextDecision } from '../../../../src/engine/model/policy-reading';
import { readPolicy } from '../../../../src/engine/policy-lint/read-policy';

const USER = 'arn:aws:iam::210987654321:user/site';
const BUCKET = 'arn:aws:s3:::site';

/** Literal requests, with all that the test knows of each. */
const QUESTIONS = [
	...[ 's3:GetObject', 's3:PutObject', 's3:DeleteObject', 's3:GetObjectAcl' ].flatMap( ( action ) =>
		[ 'a/x.zip', 'a/b/y.txt', 'z' ].map( ( key ) => ( { action, arn: `${ BUCKET }/${ key }`, prefix: undefined } ) )
	),
	...[ 'a/', 'a/backup_', 'z', '' ].map( ( prefix ) => ( { action: 's3:ListBucket', arn: BUCKET, prefix } ) ),
	{ action: 's3:ListBucket', arn: BUCKET, prefix: undefined },
	{ action: 's3:GetBucketLocation', arn: BUCKET, prefix: undefined },
] as const;

const some = < T >( ...values: readonly T[] ) =>
	fc.uniqueArray( fc.constantFrom( ...values ), { minLength: 1, maxLength: 3 } );

const actions = some(
	'*',
	's3:*',
	's3:Get*',
	's3:?etObject',
	's3:getobject',
	's3:PutObject',
	's3:List*',
	's3:ListBucket',
	's3:*Object',
	'ec2:*'
);
const resources = some(
	'*',
	BUCKET,
	`${ BUCKET }/*`,
	`${ BUCKET }*`,
	`${ BUCKET }/a/*`,
	`${ BUCKET }/a/?.zip`,
	`${ BUCKET }/*.txt`,
	'arn:*:s3:::site/a*',
	'arn:aws:s3:::*',
	'arn:aws:s3:::*/a/*',
	'arn:aws:s3:::other/*',
	'arn:aws-cn:s3:::site/*'
);
const conditions = fc.oneof(
	{ weight: 3, arbitrary: fc.constant( undefined ) },
	{
		weight: 2,
		arbitrary: fc.dictionary(
			fc.constantFrom(
				'StringLike',
				'StringEquals',
				'StringNotLike',
				'StringNotEquals',
				'StringEqualsIgnoreCase',
				'StringLikeIfExists',
				'StringEqualsIfExists'
			),
			fc.record( { 's3:prefix': some( 'a/', 'a/*', '*', 'A/', 'a/backup_', 'z' ) } ),
			{ minKeys: 1, maxKeys: 2 }
		),
	},
	{
		weight: 1,
		arbitrary: fc.constantFrom( 'true', 'false' ).map( ( value ) => ( { Null: { 's3:prefix': value } } ) ),
	}
);

const statement = fc
	.record( {
		Effect: fc.constantFrom( 'Allow', 'Allow', 'Deny' ),
		action: fc.tuple( fc.constantFrom( 'Action', 'Action', 'Action', 'NotAction' ), actions ),
		resource: fc.tuple( fc.constantFrom( 'Resource', 'Resource', 'Resource', 'NotResource' ), resources ),
		Condition: conditions,
	} )
	.map( ( { Effect, action: [ does, Action ], resource: [ to, Resource ], Condition } ) => ( {
		Effect,
		[ does ]: Action,
		[ to ]: Resource,
		...( Condition ? { Condition } : {} ),
	} ) );

const policies = fc
	.array( statement, { minLength: 1, maxLength: 4 } )
	.map( ( Statement ) => ( { Version: '2012-10-17', Statement } ) );

const OF_SIMULATOR: Readonly< Record< string, TextDecision > > = {
	Allowed: 'allows',
	ExplicitlyDenied: 'denies',
	ImplicitlyDenied: 'silent',
};

test( 'the text is read as the simulator reads it', async () => {
	const seen = new Map< TextDecision, number >();
	await fc.assert(
		fc.asyncProperty( policies, fc.constantFrom( ...QUESTIONS ), async ( policy, { action, arn, prefix } ) => {
			const said = judgeText( readPolicy( JSON.stringify( policy ) ), {
				action,
				arn,
				known: new Map( [ [ 's3:prefix', prefix ] ] ),
			} );
			const { overallResult } = ( await runSimulation(
				{
					request: {
						principal: USER,
						action,
						resource: { resource: arn, accountId: '210987654321' },
						contextVariables: prefix === undefined ? {} : { 's3:prefix': prefix },
					},
					identityPolicies: [ { name: 'pasted', policy } ],
					serviceControlPolicies: [],
					resourceControlPolicies: [],
				},
				{}
			) ) as { overallResult: string };
			seen.set( said, ( seen.get( said ) ?? 0 ) + 1 );
			// Everything that these policies ask is known: nothing depends.
			expect( said ).toBe( OF_SIMULATOR[ overallResult ] );
		} ),
		{ numRuns: 1500 }
	);
	for ( const decision of [ 'allows', 'denies', 'silent' ] as const ) {
		expect( seen.get( decision ) ).toBeGreaterThan( 100 );
	}
} );
