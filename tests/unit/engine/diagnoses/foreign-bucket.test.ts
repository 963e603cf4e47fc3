import diagnosis from '../../../../src/engine/diagnoses/foreign-bucket';
import { evidenceOf } from './support/fixture';

describe( 'foreign-bucket', () => {
	it( 'reads a refusal that goes away without the owner’s name', () => {
		expect( diagnosis.read( evidenceOf( 'foreign-bucket.aws' ) ) ).toEqual( {
			bucket: 'site-backups',
			account: '111122223333',
		} );
	} );

	it( 'claims nothing where both are refused', () => {
		expect( diagnosis.read( evidenceOf( 'foreign-bucket.near-miss' ) ) ).toBeUndefined();
	} );

	it( 'claims nothing from one answer alone', () => {
		const { withoutOwnerCheck, ...alone } = evidenceOf( 'foreign-bucket.aws' );
		expect( withoutOwnerCheck?.status ).toBe( 200 );
		expect( diagnosis.read( alone ) ).toBeUndefined();
	} );

	it( 'reads an invented upload, whose 404 is a success of its kind', () => {
		const evidence = evidenceOf( 'foreign-bucket.aws' );
		const body = '<Error><Code>NoSuchUpload</Code><Message>…</Message></Error>';
		const withoutOwnerCheck = { status: 404, headers: {}, body, bodyBytes: body.length };
		expect( diagnosis.read( { ...evidence, withoutOwnerCheck } ) ).toMatchObject( { account: '111122223333' } );
	} );
} );
