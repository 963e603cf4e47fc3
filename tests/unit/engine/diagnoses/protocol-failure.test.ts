import diagnosis from '../../../../src/engine/diagnoses/protocol-failure';
import { evidenceOf } from './support/fixture';

describe( 'protocol-failure', () => {
	it( 'reads a real answer', () => {
		expect( diagnosis.read( evidenceOf( 'protocol-failure.node' ) ) ).toEqual( { host: 's3.example.com:22' } );
	} );

	it( 'leaves its near miss alone', () => {
		expect( diagnosis.read( evidenceOf( 'protocol-failure.near-miss' ) ) ).toBeUndefined();
	} );
} );
