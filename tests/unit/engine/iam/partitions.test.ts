import { completePolicy, findProfile } from '../../../../src/engine';
import { allowStatement } from '../../../../src/engine/diagnoses/text/allow-statement';
import { bucketArn, folderArn, objectArn, partitionOf } from '../../../../src/engine/iam/arn';
import { toTarget } from '../../../../src/engine/connection/to-target';
import { aConnection } from '../../../support/connection';

const profile = findProfile( 'updraftplus' )!;

const targetIn = ( region: string, provider = 'aws' ) =>
	toTarget( aConnection( { region, provider, prefix: 'site/' } ), profile );

const REGIONS = [
	[ 'eu-central-1', 'aws' ],
	[ 'us-east-1', 'aws' ],
	[ '', 'aws' ],
	[ 'cn-north-1', 'aws-cn' ],
	[ 'us-gov-west-1', 'aws-us-gov' ],
	[ 'eusc-de-east-1', 'aws-eusc' ],
] as const;

test.each( REGIONS )( 'a bucket in “%s” is of the partition %s', ( region, partition ) => {
	const target = targetIn( region );
	expect( partitionOf( target ) ).toBe( partition );
	expect( bucketArn( target ) ).toBe( `arn:${ partition }:s3:::${ target.bucket }` );
	expect( objectArn( target, 'a*b' ) ).toBe( `arn:${ partition }:s3:::${ target.bucket }/a\${*}b` );
	expect( folderArn( target, 'site/' ) ).toBe( `arn:${ partition }:s3:::${ target.bucket }/site/*` );
} );

test.each( REGIONS )( 'statements for a bucket in “%s” name the partition %s', ( region, partition ) => {
	const target = targetIn( region );
	const { Statement: statements } = completePolicy( profile, target );
	const resources = [
		...statements.flatMap( ( { Resource } ) => Resource ),
		...[ 's3:PutObject', 's3:ListBucket' ].flatMap(
			( action ) => allowStatement( action, { target } )?.Resource ?? []
		),
	];
	expect( resources.length ).toBeGreaterThan( 3 );
	for ( const resource of resources ) {
		expect( resource.split( ':' ).slice( 0, 3 ) ).toEqual( [ 'arn', partition, 's3' ] );
	}
} );

test.each( [ 'cn-beijing', 'us-gov-1', 'eusc-1' ] )( 'another store knows one partition, also in “%s”', ( region ) => {
	const target = targetIn( region, 'other' );
	expect( bucketArn( target ) ).toBe( `arn:aws:s3:::${ target.bucket }` );
	expect( JSON.stringify( completePolicy( profile, target ) ) ).not.toMatch( /arn:aws-/ );
} );
