import diagnosis from '../../../../src/engine/diagnoses/invalid-bucket-name';
import { evidenceOf } from './support/fixture';

describe( 'invalid-bucket-name', () => {
	it( 'reads a real answer', () => {
		expect( diagnosis.read( evidenceOf( 'invalid-bucket-name.aws' ) ) ).toEqual( { bucket: 'Site_Backups' } );
	} );

	it( 'leaves a missing bucket alone', () => {
		expect( diagnosis.read( evidenceOf( 'invalid-bucket-name.near-miss' ) ) ).toBeUndefined();
	} );
} );
