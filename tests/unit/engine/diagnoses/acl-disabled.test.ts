import diagnosis from '../../../../src/engine/diagnoses/acl-disabled';
import { CONTEXT, english, evidenceOf } from './support/fixture';

describe( 'acl-disabled', () => {
	it( 'reads a real answer', () => {
		expect( diagnosis.read( evidenceOf( 'acl-disabled.aws' ) ) ).toEqual( { acl: 'public-read' } );
	} );

	it( 'leaves an ACL alone that does not exist', () => {
		expect( diagnosis.read( evidenceOf( 'acl-disabled.near-miss' ) ) ).toBeUndefined();
	} );

	it( 'offers uploads without an ACL', () => {
		expect( diagnosis.remedies( english, { acl: 'public-read' }, CONTEXT )[ 0 ]?.setField ).toEqual( {
			field: 'acl',
			value: 'none',
		} );
	} );
} );
