import diagnosis from '../../../../src/engine/diagnoses/missing-bucket';
import { evidenceOf } from './support/fixture';

describe( 'missing-bucket', () => {
	it( 'reads a real answer', () => {
		expect( diagnosis.read( evidenceOf( 'missing-bucket.aws' ) ) ).toEqual( {
			bucket: 'site-backups',
			endpoint: '',
		} );
	} );

	it( 'reads an answer without a message', () => {
		expect( diagnosis.read( evidenceOf( 'missing-bucket.rgw' ) ) ).toEqual( {
			bucket: 'site-backups',
			endpoint: 'https://s3.example.com',
		} );
	} );

	it( 'reads a HEAD answer, which has no document', () => {
		expect( diagnosis.read( evidenceOf( 'missing-bucket.aws-2' ) ) ).toEqual( {
			bucket: 'site-backups',
			endpoint: '',
		} );
	} );

	it( 'leaves a missing file alone', () => {
		expect( diagnosis.read( evidenceOf( 'missing-bucket.near-miss' ) ) ).toBeUndefined();
	} );

	it( 'does not take the 404 of anybody for one of S3', () => {
		const evidence = evidenceOf( 'missing-bucket.aws-2' );
		const { response } = evidence;
		const stranger = { ...evidence, ...( response && { response: { ...response, headers: {} } } ) };
		expect( diagnosis.read( stranger ) ).toBeUndefined();
	} );
} );
