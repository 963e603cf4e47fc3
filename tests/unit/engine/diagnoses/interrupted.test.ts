import diagnosis from '../../../../src/engine/diagnoses/interrupted';
import { evidenceOf } from './support/fixture';

describe( 'interrupted', () => {
	it( 'reads a real answer', () => {
		expect( diagnosis.read( evidenceOf( 'interrupted.node' ) ) ).toEqual( {} );
	} );

	it( 'leaves its near miss alone', () => {
		expect( diagnosis.read( evidenceOf( 'interrupted.near-miss' ) ) ).toBeUndefined();
	} );

	it( 'is no error of the bucket', () => {
		expect( diagnosis.severity ).toBe( 'warning' );
	} );
} );
