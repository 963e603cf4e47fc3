import diagnosis from '../../../../src/engine/diagnoses/silent-refusal';
import { evidenceOf } from './support/fixture';

describe( 'silent-refusal', () => {
	it( 'reads a real answer', () => {
		expect( diagnosis.read( evidenceOf( 'silent-refusal.aws' ) ) ).toEqual( { bucket: 'site-backups' } );
	} );

	it( 'leaves strangers alone', () => {
		expect( diagnosis.read( evidenceOf( 'silent-refusal.near-miss' ) ) ).toBeUndefined();
	} );

	it( 'leaves a bucket of another region alone', () => {
		expect( diagnosis.read( evidenceOf( 'silent-refusal.aws', { region: 'us-east-1' } ) ) ).toBeUndefined();
	} );

	it( 'does not take the 403 of anybody for one of S3', () => {
		const evidence = evidenceOf( 'silent-refusal.aws' );
		const { response } = evidence;
		expect(
			diagnosis.read( { ...evidence, ...( response && { response: { ...response, headers: {} } } ) } )
		).toBeUndefined();
	} );
} );
