import diagnosis from '../../../../src/engine/diagnoses/refused-size';
import { english, evidenceOf } from './support/fixture';

describe( 'refused-size', () => {
	it( 'reads a real answer, with its limit', () => {
		expect( diagnosis.read( evidenceOf( 'refused-size.aws' ) ) ).toEqual( {
			size: 'large',
			code: 'EntityTooLarge',
			limit: '5368709120',
		} );
	} );

	it( 'reads parts that are too small', () => {
		expect( diagnosis.read( evidenceOf( 'refused-size.aws-small' ) ) ).toMatchObject( {
			size: 'small',
			limit: '',
		} );
	} );

	it( 'leaves a full store alone', () => {
		expect( diagnosis.read( evidenceOf( 'refused-size.near-miss' ) ) ).toBeUndefined();
	} );

	it( 'shows no limit that is not a number', () => {
		const evidence = evidenceOf( 'refused-size.aws' );
		const fields = { MaxSizeAllowed: '<b>5</b>' };
		const error = { code: 'EntityTooLarge', message: '', fields };
		const params = diagnosis.read( { ...evidence, error } );
		expect( params && diagnosis.explain( english, params ).observed ).toBe(
			'An upload was refused with EntityTooLarge.'
		);
	} );
} );
