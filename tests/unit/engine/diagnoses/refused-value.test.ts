import diagnosis from '../../../../src/engine/diagnoses/refused-value';
import { CONTEXT, english, evidenceOf } from './support/fixture';

describe( 'refused-value', () => {
	it.each( [
		[ 'refused-value.aws', 'acl' ],
		[ 'refused-value.aws-acl', 'acl' ],
		[ 'refused-value.b2', 'acl' ],
		[ 'refused-value.aws-class', 'storageClass' ],
	] )( 'reads %s', ( name, field ) => {
		expect( diagnosis.read( evidenceOf( name ) ) ).toEqual( { field } );
	} );

	it( 'leaves a parameter of the test’s own alone', () => {
		expect( diagnosis.read( evidenceOf( 'refused-value.near-miss' ) ) ).toBeUndefined();
	} );

	it( 'offers to send no ACL, and no value that nobody knows to be right', () => {
		expect( diagnosis.remedies( english, { field: 'acl' }, CONTEXT )[ 0 ]?.setField ).toEqual( {
			field: 'acl',
			value: 'none',
		} );
		expect( diagnosis.remedies( english, { field: 'kmsKeyId' }, CONTEXT )[ 0 ]?.setField ).toBeUndefined();
	} );

	it( 'is no denial: the form of a request is looked at before the permission', () => {
		expect( diagnosis.isDenial ).toBeUndefined();
	} );
} );
