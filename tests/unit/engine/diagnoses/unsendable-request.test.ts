import diagnosis from '../../../../src/engine/diagnoses/unsendable-request';
import { evidenceOf } from './support/fixture';

describe( 'unsendable-request', () => {
	it( 'reads a real answer', () => {
		expect( diagnosis.read( evidenceOf( 'unsendable-request.sdk' ) ) ).toEqual( {
			reason: 'Invalid ARN: `arn:aws:s3:::site-backups` was not a valid ARN',
		} );
	} );

	it( 'leaves a request alone that was sent', () => {
		expect( diagnosis.read( evidenceOf( 'unsendable-request.near-miss' ) ) ).toBeUndefined();
	} );
} );
