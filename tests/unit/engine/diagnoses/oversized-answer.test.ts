import diagnosis from '../../../../src/engine/diagnoses/oversized-answer';
import { evidenceOf } from './support/fixture';

describe( 'oversized-answer', () => {
	it( 'reads a real answer', () => {
		expect( diagnosis.read( evidenceOf( 'oversized-answer.php' ) ) ).toEqual( {
			host: 'site-backups.s3.eu-central-1.amazonaws.com',
		} );
	} );

	it( 'leaves its near miss alone', () => {
		expect( diagnosis.read( evidenceOf( 'oversized-answer.near-miss' ) ) ).toBeUndefined();
	} );
} );
