import fc from 'fast-check';
import { ACCOUNT, asLiteral, BUCKET, BUCKET_ARN, kindOf } from './place';
import type { Place, Statement } from './place';

/** One of several, the first of them the most ordinary: what shrinking ends at. */
export const weighted = < T >(
	...options: ReadonlyArray< readonly [ weight: number, value: T ] >
): fc.Arbitrary< T > =>
	fc.oneof(
		{ withCrossShrink: true },
		...options.map( ( [ weight, value ] ) => ( { weight, arbitrary: fc.constant( value ) } ) )
	);

/** Absent, but for so many in a hundred. */
export const sometimes = < T >( percent: number, arbitrary: fc.Arbitrary< T > ): fc.Arbitrary< T | undefined > =>
	fc.oneof(
		{ withCrossShrink: true },
		{ weight: 100 - percent, arbitrary: fc.constant( undefined ) },
		{ weight: percent, arbitrary }
	);

/** Other ways to write an action, wider or in another case. */
const spellings = ( action: string ): fc.Arbitrary< string > => {
	const verb = /^s3:(Get|Put|List|Delete|Abort)/.exec( action )?.[ 1 ] ?? 'Get';
	return weighted(
		[ 88, action ],
		[ 4, `s3:${ verb }*` ],
		[ 3, action.toLowerCase() ],
		[ 2, 's3:*' ],
		[ 3, action.replace( /.$/, '?' ) ]
	);
};

/** Patterns that hold for a part of the plugin's folder only. */
const cutting = ( keyPrefix: string ): fc.Arbitrary< string > =>
	fc.constantFrom(
		...[
			'*.zip',
			'*.gz',
			'*.jpg',
			'backup*',
			'2026/*',
			'*/*',
			'*-db.gz',
			'*[a-z]*',
			'bucket-doctor-test/*',
			'2026*',
			'????*.*',
		].map( ( rest ) => `${ BUCKET_ARN }/${ asLiteral( keyPrefix ) }${ rest }` )
	);

/** Resources of a statement on objects or on the bucket; `isOfBucket`: only what a bucket's own policy may name. */
export function resources(
	action: string,
	{ keyPrefix }: Place,
	isOfBucket = false
): fc.Arbitrary< string | readonly string[] > {
	const folder = `${ BUCKET_ARN }/${ asLiteral( keyPrefix ) }*`;
	const whole = `${ BUCKET_ARN }/*`;
	const wide = isOfBucket ? [ whole, whole ] : [ '*', 'arn:aws:s3:::*' ];
	switch ( kindOf( action ) ) {
		case 'service':
			return fc.constant( isOfBucket ? BUCKET_ARN : '*' );
		case 'bucket':
			return weighted< string | readonly string[] >(
				[ 88, BUCKET_ARN ],
				[ 4, [ BUCKET_ARN, whole ] ],
				[ 4, isOfBucket ? BUCKET_ARN : wide[ 0 ]! ],
				[ 2, `${ BUCKET_ARN }*` ],
				[ 2, whole ]
			);
		case 'object':
			return fc.oneof(
				{ withCrossShrink: true },
				{ weight: 78, arbitrary: fc.constant( folder ) },
				{ weight: 6, arbitrary: fc.constant( whole ) },
				{ weight: 4, arbitrary: fc.constant( [ BUCKET_ARN, whole ] ) },
				{ weight: 3, arbitrary: fc.constantFrom( ...wide ) },
				{ weight: 5, arbitrary: cutting( keyPrefix ) },
				{ weight: 1, arbitrary: fc.constant( `${ BUCKET_ARN }/elsewhere/*` ) },
				{ weight: 1, arbitrary: fc.constant( BUCKET_ARN ) },
				{ weight: 2, arbitrary: fc.tuple( cutting( keyPrefix ), cutting( keyPrefix ) ) }
			);
	}
}

const GENERAL = [
	{ Bool: { 'aws:SecureTransport': 'true' } },
	{ StringEquals: { 'aws:ResourceAccount': ACCOUNT } },
	{ StringEquals: { 'aws:PrincipalAccount': ACCOUNT } },
	{ IpAddress: { 'aws:SourceIp': [ '127.0.0.0/8', '203.0.113.0/24' ] } },
	{ IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } },
	{ StringEqualsIfExists: { 'aws:SourceVpce': 'vpce-1a2b3c4d' } },
	{ StringEquals: { 'aws:PrincipalOrgID': 'o-exampleorgid' } },
	{ ArnLike: { 'aws:PrincipalArn': `arn:aws:iam::${ ACCOUNT }:*/site*` } },
	{ BoolIfExists: { 'aws:MultiFactorAuthPresent': 'true' } },
	{ Bool: { 'aws:MultiFactorAuthPresent': 'true' } },
	{ StringEquals: { 'aws:RequestedRegion': 'eu-central-1' } },
	{ DateGreaterThan: { 'aws:CurrentTime': '2020-01-01T00:00:00Z' } },
	{ NumericGreaterThanEquals: { 's3:TlsVersion': '1.2' } },
];

const OF_LISTS = ( { keyPrefix }: Place ) => [
	{ StringLike: { 's3:prefix': `${ asLiteral( keyPrefix ) }*` } },
	{ StringLike: { 's3:prefix': [ '', keyPrefix, `${ asLiteral( keyPrefix ) }*` ] } },
	{ StringEquals: { 's3:prefix': keyPrefix } },
	{ StringEquals: { 's3:prefix': '' } },
	{ StringLikeIfExists: { 's3:prefix': `${ asLiteral( keyPrefix ) }*` } },
	{ Null: { 's3:prefix': 'true' } },
	{ NumericLessThanEquals: { 's3:max-keys': '100' } },
	{ StringEqualsIfExists: { 's3:delimiter': '/' } },
];

const OF_UPLOADS = [
	{ StringEquals: { 's3:x-amz-acl': 'private' } },
	{ StringEquals: { 's3:x-amz-acl': 'public-read' } },
	{ StringEquals: { 's3:x-amz-acl': [ 'private', 'bucket-owner-full-control' ] } },
	{ StringEqualsIfExists: { 's3:x-amz-acl': 'private' } },
	{ Null: { 's3:x-amz-server-side-encryption': 'true' } },
	{ StringEquals: { 's3:x-amz-server-side-encryption': 'AES256' } },
	{ StringEqualsIfExists: { 's3:x-amz-server-side-encryption': 'aws:kms' } },
	{ Null: { 's3:if-none-match': 'false' } },
	{ Null: { 's3:if-none-match': 'true' } },
	{ Bool: { 's3:ObjectCreationOperation': 'false' } },
	{ Bool: { 's3:ObjectCreationOperation': 'true' } },
	{ StringEqualsIfExists: { 's3:x-amz-storage-class': 'STANDARD' } },
];

/** A condition that means something to the action, or to every one. */
export function conditions( action: string, place: Place ): fc.Arbitrary< object > {
	const own = {
		's3:ListBucket': OF_LISTS( place ),
		's3:ListBucketVersions': OF_LISTS( place ),
		's3:PutObject': OF_UPLOADS,
		's3:PutObjectAcl': OF_UPLOADS.slice( 0, 4 ),
	}[ action ];
	return own ? fc.oneof( fc.constantFrom( ...own ), fc.constantFrom( ...GENERAL ) ) : fc.constantFrom( ...GENERAL );
}

/** A statement that allows one action, as a person would write it, right or wrong. */
export const allowing = ( action: string, place: Place, isOfBucket = false ): fc.Arbitrary< Statement > =>
	fc
		.record( {
			Action: spellings( action ),
			Resource: resources( action, place, isOfBucket ),
			Condition: sometimes( 10, conditions( action, place ) ),
		} )
		.map( ( { Condition, ...rest } ) => ( { Effect: 'Allow', ...rest, ...( Condition ? { Condition } : {} ) } ) );

/** A statement that denies some of the actions, somewhere. */
export const denying = ( actions: readonly string[], place: Place, isOfBucket = false ): fc.Arbitrary< Statement > =>
	fc.constantFrom( ...actions ).chain( ( action ) =>
		fc
			.record( {
				form: weighted( [ 70, 'Action' ], [ 8, 'NotAction' ], [ 10, 'NotResource' ], [ 12, 'wide' ] ),
				Resource: resources( action, place, isOfBucket ),
				Condition: sometimes( 60, conditions( action, place ) ),
				others: fc.subarray( [ ...actions ], { minLength: 1 } ),
			} )
			.map( ( { form, Resource, Condition, others } ): Statement => {
				const condition = Condition ? { Condition } : {};
				const all = isOfBucket ? [ BUCKET_ARN, `${ BUCKET_ARN }/*` ] : '*';
				switch ( form ) {
					case 'NotAction':
						return { Effect: 'Deny', NotAction: others, Resource: all, ...condition };
					case 'NotResource':
						return { Effect: 'Deny', Action: action, NotResource: Resource, ...condition };
					case 'wide':
						return { Effect: 'Deny', Action: others, Resource: all, ...condition };
					default:
						return { Effect: 'Deny', Action: action, Resource, ...condition };
				}
			} )
	);

export { BUCKET };
