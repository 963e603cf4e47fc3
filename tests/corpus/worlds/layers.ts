import fc from 'fast-check';
import { ACCOUNT, actionsOf, BUCKET_ARN, document, OTHER_ACCOUNT, SETTINGS } from './place';
import type { Place, Statement } from './place';
import { allowing, denying, sometimes, weighted } from './statements';

const NEEDS = [ 'required', 'optional', 'forbidden', 'none' ];

/** What the profile's plugin is granted: each of its actions in a statement of its own, now and then one that is missing. */
export const grants = ( place: Place ): fc.Arbitrary< readonly Statement[] > => {
	// Where nothing is needed, everything is wanted.
	const needs = actionsOf( place, [ 'required' ] ).length > 0 ? [ 'required', 'optional' ] : NEEDS;
	const wanted = actionsOf( place, needs );
	const tooMuch = actionsOf( place, [ 'forbidden', 'none' ] ).filter( ( action ) => ! wanted.includes( action ) );
	const maybe = ( action: string, percent: number ) => sometimes( percent, allowing( action, place ) );
	const rare = [ 's3:DeleteObjectVersion', 's3:PutObjectAcl' ];
	return fc
		.tuple(
			fc.tuple( ...wanted.map( ( action ) => maybe( action, 92 ) ) ),
			fc.tuple( ...[ ...tooMuch, ...rare ].map( ( action ) => maybe( action, 25 ) ) ),
			sometimes( 50, fc.tuple( ...SETTINGS.map( ( action ) => maybe( action, 70 ) ) ) ),
			sometimes(
				60,
				fc.constant< Statement >( {
					Effect: 'Allow',
					Action: [ 'kms:GenerateDataKey', 'kms:Decrypt' ],
					Resource: '*',
				} )
			),
			sometimes(
				4,
				fc.constant< Statement >( {
					Effect: 'Allow',
					NotAction: [ 's3:DeleteObject', 'iam:*' ],
					Resource: '*',
				} )
			)
		)
		.map( ( [ first, second, third = [], ...others ] ) =>
			[ ...first, ...second, ...third, ...others ].filter( ( statement ) => statement !== undefined )
		);
};

/** Denies among the identity's own policies. */
export const ownDenies = ( place: Place ): fc.Arbitrary< readonly Statement[] > =>
	fc.oneof(
		{ weight: 78, arbitrary: fc.constant( [] ) },
		{
			weight: 22,
			arbitrary: fc.array( denying( actionsOf( place, NEEDS ), place ), { minLength: 1, maxLength: 2 } ),
		}
	);

/** A policy that bounds: everything, or the wanted actions, and perhaps a deny. */
export const bounding = ( place: Place ): fc.Arbitrary< ReturnType< typeof document > > =>
	fc
		.record( {
			allowed: fc.oneof(
				{
					weight: 55,
					arbitrary: fc.constant< readonly Statement[] >( [
						{ Effect: 'Allow', Action: [ 's3:*', 'kms:*' ], Resource: '*' },
					] ),
				},
				{
					weight: 45,
					arbitrary: grants( place ).map( ( statements ) =>
						statements.length > 0
							? statements
							: [ { Effect: 'Allow', Action: 's3:ListBucket', Resource: '*' } ]
					),
				}
			),
			denied: fc.array( denying( actionsOf( place, NEEDS ), place ), { maxLength: 1 } ),
		} )
		.map( ( { allowed, denied } ) => document( [ ...allowed, ...denied ] ) );

/** An SCP: some denies, or a list of what is allowed. */
export const serviceControl = ( place: Place ): fc.Arbitrary< ReturnType< typeof document > > =>
	fc.oneof(
		{
			weight: 80,
			arbitrary: denying( actionsOf( place, NEEDS ), place ).map( ( statement ) => document( [ statement ] ) ),
		},
		{
			weight: 20,
			arbitrary: fc
				.constantFrom( [ 's3:*', 'kms:*', 'sts:*' ], [ 's3:Get*', 's3:List*', 's3:Put*', 'kms:*' ] )
				.map( ( Action ) => document( [ { Effect: 'Allow', Action, Resource: '*' } ] ) ),
		}
	);

/** An RCP: a deny for everyone. */
export const resourceControl = ( place: Place ): fc.Arbitrary< ReturnType< typeof document > > =>
	denying(
		actionsOf( place, NEEDS ).filter( ( action ) => action !== 's3:ListAllMyBuckets' ),
		place
	)
		.filter( ( statement ) => ! ( 'NotAction' in statement ) )
		.map( ( statement ) => document( [ { ...statement, Principal: '*' } ] ) );

const principals = ( arn: string, account: string ) =>
	weighted< unknown >(
		[ 70, { AWS: arn } ],
		[ 15, { AWS: `arn:aws:iam::${ account }:root` } ],
		[ 10, '*' ],
		[ 5, { AWS: `arn:aws:iam::${ OTHER_ACCOUNT }:user/other` } ]
	);

/** What the bucket's own policy lets the caller do. */
const bucketGrants = ( place: Place, arn: string ): fc.Arbitrary< readonly Statement[] > =>
	fc
		.record( { Principal: principals( arn, ACCOUNT ), granted: grants( place ) } )
		.map( ( { Principal, granted } ) =>
			granted
				.filter(
					( { Action, NotAction } ) =>
						NotAction === undefined && ! /^(kms|s3:ListAllMy)/.test( [ Action ].flat().join() )
				)
				.map( ( statement ) => ( { ...statement, Principal, Resource: ofBucket( statement.Resource ) } ) )
		);

/** A bucket's policy speaks of nothing but the bucket. */
const ofBucket = ( resource: unknown ): readonly string[] =>
	[ resource ].flat().flatMap( ( one ) => {
		const text = String( one );
		const isOwn = text === BUCKET_ARN || text.startsWith( `${ BUCKET_ARN }/` );
		return isOwn ? [ text ] : [ BUCKET_ARN, `${ BUCKET_ARN }/*` ];
	} );

const bucketDenies = ( place: Place ): fc.Arbitrary< readonly Statement[] > =>
	fc
		.array(
			denying(
				actionsOf( place, NEEDS ).filter( ( action ) => action !== 's3:ListAllMyBuckets' ),
				place,
				true
			),
			{ minLength: 1, maxLength: 2 }
		)
		.map( ( statements ) =>
			statements.map( ( { Resource, NotResource, ...statement } ) => ( {
				...statement,
				Principal: '*',
				...( NotResource === undefined
					? { Resource: ofBucket( Resource ) }
					: { NotResource: ofBucket( NotResource ) } ),
			} ) )
		);

/** The bucket's policy: grants for another account's caller, now and then for an own one; denies for everyone. */
export const bucketPolicy = (
	place: Place,
	arn: string,
	isForeign: boolean
): fc.Arbitrary< ReturnType< typeof document > | undefined > =>
	fc
		.tuple( sometimes( isForeign ? 90 : 8, bucketGrants( place, arn ) ), sometimes( 18, bucketDenies( place ) ) )
		.map( ( [ granted = [], denied = [] ] ) => {
			const statements = [ ...granted, ...denied ];
			return statements.length === 0 ? undefined : document( statements );
		} );
