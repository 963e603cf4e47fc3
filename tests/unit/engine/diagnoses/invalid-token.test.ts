import diagnosis from '../../../../src/engine/diagnoses/invalid-token';
import { CONTEXT, english, evidenceOf } from './support/fixture';

describe( 'invalid-token', () => {
	it( 'reads a real answer', () => {
		expect( diagnosis.read( evidenceOf( 'invalid-token.aws' ) ) ).toEqual( {
			accessKeyId: 'ASIA…OPER',
			isTemporary: true,
		} );
	} );

	it( 'leaves an expired token alone', () => {
		expect( diagnosis.read( evidenceOf( 'invalid-token.near-miss' ) ) ).toBeUndefined();
	} );

	it( 'has the token left out where the key has none', () => {
		const params = diagnosis.read( evidenceOf( 'invalid-token.aws', { accessKeyId: 'AKIARTX3GSDSVNNBOPER' } ) );
		expect( params ).toMatchObject( { isTemporary: false } );
		expect( params && diagnosis.remedies( english, params, CONTEXT )[ 0 ]?.title ).toBe(
			'Leave the session token empty.'
		);
	} );
} );
