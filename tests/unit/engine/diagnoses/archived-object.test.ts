import diagnosis from '../../../../src/engine/diagnoses/archived-object';
import { evidenceOf } from './support/fixture';

describe( 'archived-object', () => {
	it( 'reads a real answer', () => {
		expect( diagnosis.read( evidenceOf( 'archived-object.aws' ) ) ).toEqual( { storageClass: 'GLACIER' } );
	} );

	it( 'leaves a denial alone', () => {
		expect( diagnosis.read( evidenceOf( 'archived-object.near-miss' ) ) ).toBeUndefined();
	} );

	it( 'leaves a request to restore alone, to which the code says the opposite', () => {
		expect( diagnosis.read( evidenceOf( 'archived-object.near-miss-2' ) ) ).toBeUndefined();
	} );

	it( 'is no denial, whatever its status', () => {
		expect( diagnosis.isDenial ).toBeUndefined();
	} );
} );
