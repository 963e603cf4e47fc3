import diagnosis from '../../../../src/engine/diagnoses/altered-request';
import { english, evidenceOf } from './support/fixture';

describe( 'altered-request', () => {
	it( 'names the part that arrived otherwise, and how', () => {
		const params = diagnosis.read( evidenceOf( 'altered-request.aws' ) );
		expect( params ).toEqual( {
			line: 'header host',
			sent: 'storage.example',
			received: 'storage.internal:9000',
		} );
		expect( params && diagnosis.explain( english, params ).observed ).toContain( '“storage.internal:9000”' );
	} );

	it( 'shows no value that was kept back', () => {
		const { observed } = diagnosis.explain( english, { line: 'header x-amz-meta-site', sent: '', received: '' } );
		expect( observed ).toContain( 'header x-amz-meta-site' );
		expect( observed ).not.toContain( '“”' );
	} );

	it( 'leaves a secret that is wrong to another', () => {
		expect( diagnosis.read( evidenceOf( 'altered-request.near-miss' ) ) ).toBeUndefined();
	} );
} );
