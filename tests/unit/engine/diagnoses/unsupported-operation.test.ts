import diagnosis from '../../../../src/engine/diagnoses/unsupported-operation';
import { CONTEXT, english, evidenceOf } from './support/fixture';

describe( 'unsupported-operation', () => {
	it( 'reads a real answer', () => {
		expect( diagnosis.read( evidenceOf( 'unsupported-operation.minio' ) ) ).toEqual( {
			operation: 'GetPublicAccessBlock',
			header: '',
			isAws: false,
		} );
	} );

	it.each( [
		[ 'unsupported-operation.r2', { operation: 'PutObject', header: 'x-amz-acl' } ],
		[ 'unsupported-operation.b2', { header: 'x-amz-sdk-checksum-algorithm' } ],
		[ 'unsupported-operation.rgw', { operation: 'GetCallerIdentity' } ],
		[ 'unsupported-operation.r2-2', { header: 'x-amz-acl' } ],
		[ 'unsupported-operation.aws-version', { header: 'versionId', isAws: true } ],
		[ 'unsupported-operation.aws-owner', { header: 'x-amz-expected-bucket-owner' } ],
		[ 'unsupported-operation.aws-condition', { header: 'if-match' } ],
	] )( 'reads %s', ( name, facts ) => {
		expect( diagnosis.read( evidenceOf( name ) ) ).toMatchObject( facts );
	} );

	it( 'leaves a delete marker alone', () => {
		expect( diagnosis.read( evidenceOf( 'unsupported-operation.near-miss' ) ) ).toBeUndefined();
	} );

	it( 'is no denial and no fault: a store need not offer everything', () => {
		expect( diagnosis.isDenial ).toBeUndefined();
		expect( diagnosis.severity ).toBe( 'info' );
	} );

	it( 'does not say of AWS that it offers a part of S3 only', () => {
		const cause = ( isAws: boolean ) =>
			diagnosis.explain( english, { operation: 'GetCallerIdentity', header: '', isAws } ).cause;
		expect( cause( true ) ).not.toContain( 'Stores other than AWS' );
		expect( cause( false ) ).toContain( 'Stores other than AWS' );
	} );

	it( 'offers uploads without an ACL where that is what the store refuses', () => {
		const [ remedy ] = diagnosis.remedies(
			english,
			{ operation: 'PutObject', header: 'x-amz-acl', isAws: false },
			CONTEXT
		);
		expect( remedy?.setField ).toEqual( { field: 'acl', value: 'none' } );
	} );
} );
