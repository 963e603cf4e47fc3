import diagnosis from '../../../../src/engine/diagnoses/unrecognised-answer';
import { evidenceOf } from './support/fixture';

describe( 'unrecognised-answer', () => {
	it( 'reads a real answer', () => {
		expect( diagnosis.read( evidenceOf( 'unrecognised-answer.aws' ) ) ).toEqual( {
			status: 400,
			code: 'InvalidURI',
			message: "Couldn't parse the specified URI.",
		} );
	} );

	it( 'leaves alone what a question asks for', () => {
		expect( diagnosis.read( evidenceOf( 'unrecognised-answer.near-miss' ) ) ).toBeUndefined();
	} );

	it( 'leaves alone what strangers are told', () => {
		const evidence = evidenceOf( 'unrecognised-answer.aws' );
		expect(
			diagnosis.read( { ...evidence, observation: { ...evidence.observation, anonymous: true } } )
		).toBeUndefined();
	} );

	it( 'keeps a long message short', () => {
		const evidence = evidenceOf( 'unrecognised-answer.aws' );
		const { error } = evidence;
		const read = diagnosis.read( {
			...evidence,
			...( error && { error: { ...error, message: 'x'.repeat( 9000 ) } } ),
		} );
		expect( read?.message ).toHaveLength( 500 );
	} );
} );
