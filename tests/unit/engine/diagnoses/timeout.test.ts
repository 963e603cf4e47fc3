import diagnosis from '../../../../src/engine/diagnoses/timeout';
import { evidenceOf } from './support/fixture';

describe( 'timeout', () => {
	it( 'reads a real answer', () => {
		expect( diagnosis.read( evidenceOf( 'timeout.php' ) ) ).toEqual( {
			host: 'site-backups.s3.eu-central-1.amazonaws.com',
		} );
	} );

	it( 'leaves its near miss alone', () => {
		expect( diagnosis.read( evidenceOf( 'timeout.near-miss' ) ) ).toBeUndefined();
	} );

	it( 'is a warning: one answer that did not come does not say that none ever will', () => {
		expect( diagnosis.severity ).toBe( 'warning' );
	} );
} );
