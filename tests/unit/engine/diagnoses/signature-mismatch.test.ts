import diagnosis from '../../../../src/engine/diagnoses/signature-mismatch';
import { evidenceOf } from './support/fixture';

describe( 'signature-mismatch', () => {
	it( 'reads the refusal of S3', () => {
		expect( diagnosis.read( evidenceOf( 'signature-mismatch.aws' ) ) ).toEqual( { accessKeyId: 'AKIA…OPER' } );
	} );

	it( 'reads the refusal of STS', () => {
		expect( diagnosis.read( evidenceOf( 'signature-mismatch.sts' ) ) ).toEqual( { accessKeyId: 'AKIA…OPER' } );
	} );

	it( 'leaves a wrong clock alone, which has the same code at STS', () => {
		expect( diagnosis.read( evidenceOf( 'signature-mismatch.near-miss' ) ) ).toBeUndefined();
	} );
} );
