import { canCarry, isConditionKey, resourceTypeOf, S3_ACTIONS } from '../../../../src/engine/iam/s3-action';

const action = ( name: string ) => S3_ACTIONS.get( name.toLowerCase() )!;

test.each( [
	'HeadBucket',
	'HeadObject',
	'ListObjects',
	'ListObjectsV2',
	'CreateMultipartUpload',
	'GetPublicAccessBlock',
] )( '%s is an operation and no action', ( name ) => {
	expect( action( `s3:${ name }` ) ).toBeUndefined();
} );

test( 'an action knows what it is about', () => {
	expect( resourceTypeOf( 's3:GetObject' ) ).toBe( 'object' );
	expect( resourceTypeOf( 's3:ListMultipartUploadParts' ) ).toBe( 'object' );
	expect( resourceTypeOf( 's3:ListBucket' ) ).toBe( 'bucket' );
	expect( resourceTypeOf( 's3:ListBucketMultipartUploads' ) ).toBe( 'bucket' );
	expect( resourceTypeOf( 's3:ListAllMyBuckets' ) ).toBe( 'none' );
} );

test( 'an action knows the condition keys that its requests can carry', () => {
	expect( canCarry( action( 's3:ListBucket' ), 's3:prefix' ) ).toBe( true );
	expect( canCarry( action( 's3:ListBucketVersions' ), 'S3:Prefix' ) ).toBe( true );
	expect( canCarry( action( 's3:GetObject' ), 's3:prefix' ) ).toBe( false );
	expect( canCarry( action( 's3:PutObject' ), 's3:x-amz-acl' ) ).toBe( true );
	expect( canCarry( action( 's3:GetObject' ), 's3:x-amz-acl' ) ).toBe( false );
	expect( canCarry( action( 's3:GetObject' ), 's3:ExistingObjectTag/kind' ) ).toBe( true );
	expect( canCarry( action( 's3:GetObject' ), 'aws:SourceIp' ) ).toBe( true );
	expect( canCarry( action( 's3:GetObject' ), 's3:DataAccessPointAccount' ) ).toBe( true );
} );

test( 'what exists nowhere is no condition key', () => {
	expect( isConditionKey( 'aws:PrincipalTag/team' ) ).toBe( true );
	expect( isConditionKey( 's3:prefixes' ) ).toBe( false );
	expect( isConditionKey( 'aws:SourceIP' ) ).toBe( true );
	expect( isConditionKey( 'aws:SourceIpAddress' ) ).toBe( false );
} );
