import diagnosis from '../../../../src/engine/diagnoses/redirected-bucket';
import { CONTEXT, english, evidenceOf } from './support/fixture';

describe( 'redirected-bucket', () => {
	it( 'reads a temporary redirect', () => {
		expect( diagnosis.read( evidenceOf( 'redirected-bucket.aws' ) ) ).toEqual( {
			isTemporary: true,
			endpoint: 'site-backups.s3.eu-central-1.amazonaws.com',
		} );
	} );

	it( 'reads a redirect without a region', () => {
		expect( diagnosis.read( evidenceOf( 'redirected-bucket.aws-2' ) ) ).toEqual( {
			isTemporary: false,
			endpoint: 's3.example.net',
		} );
	} );

	it( 'leaves a redirect alone that names the region', () => {
		expect( diagnosis.read( evidenceOf( 'redirected-bucket.near-miss' ) ) ).toBeUndefined();
	} );

	it( 'never offers the host for the form: it came from an answer', () => {
		const remedies = diagnosis.remedies( english, { isTemporary: false, endpoint: 's3.example.net' }, CONTEXT );
		expect( JSON.stringify( remedies ) ).not.toContain( 'example.net' );
	} );

	it( 'shows nothing that is no host', () => {
		const evidence = evidenceOf( 'redirected-bucket.aws-2' );
		const { error } = evidence;
		const fields = { Endpoint: 'https://user@evil.example/?' };
		expect( diagnosis.read( { ...evidence, ...( error && { error: { ...error, fields } } ) } )?.endpoint ).toBe(
			''
		);
	} );
} );
