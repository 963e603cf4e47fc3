import diagnosis from '../../../../src/engine/diagnoses/mfa-required';
import { evidenceOf } from './support/fixture';

describe( 'mfa-required', () => {
	it( 'reads a real answer', () => {
		expect( diagnosis.read( evidenceOf( 'mfa-required.aws' ) ) ).toEqual( { bucket: 'site-backups' } );
	} );

	it( 'leaves a policy alone that demands MFA', () => {
		expect( diagnosis.read( evidenceOf( 'mfa-required.near-miss' ) ) ).toBeUndefined();
	} );
} );
