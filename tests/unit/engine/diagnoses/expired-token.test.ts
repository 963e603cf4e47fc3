import diagnosis from '../../../../src/engine/diagnoses/expired-token';
import { evidenceOf } from './support/fixture';

describe( 'expired-token', () => {
	it( 'reads the refusal of S3', () => {
		expect( diagnosis.read( evidenceOf( 'expired-token.aws' ) ) ).toEqual( { accessKeyId: 'ASIA…OPER' } );
	} );

	it( 'reads the refusal of STS', () => {
		expect( diagnosis.read( evidenceOf( 'expired-token.sts' ) ) ).toEqual( { accessKeyId: 'ASIA…OPER' } );
	} );

	it( 'leaves an invalid token alone', () => {
		expect( diagnosis.read( evidenceOf( 'expired-token.near-miss' ) ) ).toBeUndefined();
	} );
} );
