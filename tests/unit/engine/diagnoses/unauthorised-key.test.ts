import diagnosis from '../../../../src/engine/diagnoses/unauthorised-key';
import { evidenceOf } from './support/fixture';

describe( 'unauthorised-key', () => {
	it( 'reads a real answer', () => {
		expect( diagnosis.read( evidenceOf( 'unauthorised-key.b2' ) ) ).toEqual( {
			accessKeyId: '0041…0001',
			bucket: 'site-backups',
		} );
	} );

	it.each( [ [ 'unauthorised-key.r2', { accessKeyId: '0123…cdef' } ] ] )( 'reads %s', ( name, facts ) => {
		expect( diagnosis.read( evidenceOf( name ) ) ).toMatchObject( facts );
	} );

	it( 'leaves a denial alone', () => {
		expect( diagnosis.read( evidenceOf( 'unauthorised-key.near-miss' ) ) ).toBeUndefined();
	} );
} );
