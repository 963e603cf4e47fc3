import diagnosis from '../../../../src/engine/diagnoses/leaked-key';
import { CONTEXT, english, evidenceOf } from './support/fixture';

describe( 'leaked-key', () => {
	it( 'reads a real answer', () => {
		expect( diagnosis.read( evidenceOf( 'leaked-key.aws' ) ) ).toEqual( {
			policy: 'AWSCompromisedKeyQuarantineV3',
			principal: 'arn:aws:iam::111122223333:user/site',
			accessKeyId: 'AKIA…OPER',
		} );
	} );

	it( 'leaves a policy alone that is only named alike', () => {
		expect( diagnosis.read( evidenceOf( 'leaked-key.near-miss' ) ) ).toBeUndefined();
	} );

	it( 'counts also where nobody needs the action that is denied', () => {
		expect( diagnosis ).toMatchObject( { severity: 'error' } );
		expect( diagnosis.isDenial ).toBeUndefined();
	} );

	it( 'is fixed by a new key, not by detaching the policy', () => {
		const params = diagnosis.read( evidenceOf( 'leaked-key.aws' ) );
		const [ remedy ] = params ? diagnosis.remedies( english, params, CONTEXT ) : [];
		expect( remedy?.title ).toMatch( /new access key.*Do not merely detach/u );
	} );
} );
