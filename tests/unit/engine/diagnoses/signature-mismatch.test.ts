import diagnosis from '../../../../src/engine/diagnoses/signature-mismatch';
import { CONTEXT, english, evidenceOf } from './support/fixture';

describe( 'signature-mismatch', () => {
	it( 'reads the refusal of S3', () => {
		expect( diagnosis.read( evidenceOf( 'signature-mismatch.aws' ) ) ).toEqual( {
			accessKeyId: 'AKIA…OPER',
			arrived: '',
		} );
	} );

	it( 'is sure of the secret where the request arrived as it was signed', () => {
		const params = diagnosis.read( evidenceOf( 'altered-request.near-miss' ) );
		expect( params ).toEqual( { accessKeyId: 'AKIA…OPER', arrived: 'as-signed' } );
		const remedies = params && diagnosis.remedies( english, params, CONTEXT );
		expect( remedies?.map( ( { who } ) => who ) ).toEqual( [ 'user' ] );
	} );

	it( 'leaves a request alone that was changed on its way', () => {
		expect( diagnosis.read( evidenceOf( 'altered-request.aws' ) ) ).toBeUndefined();
	} );

	it( 'reads the refusal of STS', () => {
		expect( diagnosis.read( evidenceOf( 'signature-mismatch.sts' ) ) ).toEqual( {
			accessKeyId: 'AKIA…OPER',
			arrived: '',
		} );
	} );

	it( 'leaves a wrong clock alone, which has the same code at STS', () => {
		expect( diagnosis.read( evidenceOf( 'signature-mismatch.near-miss' ) ) ).toBeUndefined();
	} );
} );
