import diagnosis from '../../../../src/engine/diagnoses/unknown-network-failure';
import { english, evidenceOf } from './support/fixture';

describe( 'unknown-network-failure', () => {
	it( 'reads a real answer', () => {
		expect( diagnosis.read( evidenceOf( 'unknown-network-failure.php' ) ) ).toEqual( {
			host: 'site-backups.s3.eu-central-1.amazonaws.com',
			code: '2',
		} );
	} );

	it( 'leaves its near miss alone', () => {
		expect( diagnosis.read( evidenceOf( 'unknown-network-failure.near-miss' ) ) ).toBeUndefined();
	} );

	it( 'reads well without a code', () => {
		expect( diagnosis.explain( english, { host: 'h', code: '' } ).observed ).toBe( 'The request to h failed.' );
	} );
} );
