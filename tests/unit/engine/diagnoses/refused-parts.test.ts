import diagnosis from '../../../../src/engine/diagnoses/refused-parts';
import { CONTEXT, english, evidenceOf } from './support/fixture';

const LINE = 'x-amz-server-side-encryption: AES256';

describe( 'refused-parts', () => {
	it( 'reads the refusal of a part where an upload passed, with its headers', () => {
		expect( diagnosis.read( evidenceOf( 'refused-parts.aws' ) ) ).toEqual( {
			headers: [ LINE ],
			demanded: 'x-amz-server-side-encryption',
		} );
	} );

	it( 'knows of no header where the upload had none, or which of several it is', () => {
		expect( diagnosis.read( evidenceOf( 'refused-parts.aws-plain' ) ) ).toEqual( { headers: [], demanded: '' } );
		const headersWithoutParts = [ LINE, 'x-amz-acl: private' ];
		const params = diagnosis.read( { ...evidenceOf( 'refused-parts.aws' ), headersWithoutParts } );
		expect( params ).toEqual( { headers: headersWithoutParts, demanded: '' } );
		expect( params && diagnosis.remedies( english, params, CONTEXT )[ 0 ] ).not.toHaveProperty( 'copy' );
	} );

	it( 'leaves its near miss alone', () => {
		expect( diagnosis.read( evidenceOf( 'refused-parts.near-miss' ) ) ).toBeUndefined();
	} );

	it( 'leaves parts alone that pass under other names', () => {
		const passedKeys = [ 'example/bucket-doctor-test/other.zip' ];
		expect( diagnosis.read( { ...evidenceOf( 'refused-parts.aws' ), passedKeys } ) ).toBeUndefined();
	} );

	it( 'leaves uploads in one piece alone', () => {
		const evidence = evidenceOf( 'demanded-header.near-miss' );
		expect( diagnosis.read( { ...evidence, headersWithoutParts: [ LINE ] } ) ).toBeUndefined();
	} );
} );
