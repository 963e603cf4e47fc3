import diagnosis from '../../../../src/engine/diagnoses/unsupported-operation';
import { CONTEXT, english, evidenceOf } from './support/fixture';

describe( 'unsupported-operation', () => {
	it( 'reads a real answer', () => {
		expect( diagnosis.read( evidenceOf( 'unsupported-operation.minio' ) ) ).toEqual( {
			operation: 'GetPublicAccessBlock',
			header: '',
		} );
	} );

	it.each( [
		[ 'unsupported-operation.r2', { operation: 'PutObject', header: 'x-amz-acl' } ],
		[ 'unsupported-operation.b2', { header: 'x-amz-sdk-checksum-algorithm' } ],
		[ 'unsupported-operation.rgw', { operation: 'GetCallerIdentity' } ],
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

	it( 'offers uploads without an ACL where that is what the store refuses', () => {
		const [ remedy ] = diagnosis.remedies( english, { operation: 'PutObject', header: 'x-amz-acl' }, CONTEXT );
		expect( remedy?.setField ).toEqual( { field: 'acl', value: 'none' } );
	} );
} );
