import diagnosis from '../../../../src/engine/diagnoses/opt-in-region';
import { evidenceOf } from './support/fixture';

describe( 'opt-in-region', () => {
	it( 'reads the refusal of STS', () => {
		expect( diagnosis.read( evidenceOf( 'opt-in-region.sts' ) ) ).toEqual( {
			region: 'af-south-1',
			isDisabled: true,
		} );
	} );

	it( 'reads a refusal that names no region', () => {
		expect( diagnosis.read( evidenceOf( 'opt-in-region.aws' ) ) ).toEqual( {
			region: 'eu-central-1',
			isDisabled: false,
		} );
	} );

	it( 'leaves a refusal alone that names the region', () => {
		expect( diagnosis.read( evidenceOf( 'opt-in-region.near-miss' ) ) ).toBeUndefined();
	} );
} );
