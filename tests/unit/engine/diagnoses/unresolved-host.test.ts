import diagnosis from '../../../../src/engine/diagnoses/unresolved-host';
import { CONTEXT, english, evidenceOf } from './support/fixture';

describe( 'unresolved-host', () => {
	it( 'reads a real answer', () => {
		expect( diagnosis.read( evidenceOf( 'unresolved-host.php' ) ) ).toEqual( {
			host: 'site-backups.s3.us-west2.amazonaws.com',
			region: 'us-west2',
			isDerived: true,
			isDoubled: false,
		} );
	} );

	it( 'leaves its near miss alone', () => {
		expect( diagnosis.read( evidenceOf( 'unresolved-host.near-miss' ) ) ).toBeUndefined();
	} );

	it( 'sees that the endpoint already holds the bucket', () => {
		const params = diagnosis.read( evidenceOf( 'unresolved-host.node' ) );
		expect( params ).toMatchObject( { isDoubled: true, isDerived: false } );
		expect( params && diagnosis.remedies( english, params, CONTEXT )[ 0 ]?.title ).toMatch( /Remove the bucket/ );
	} );

	it( 'names the region that the host is made from', () => {
		const params = diagnosis.read( evidenceOf( 'unresolved-host.php' ) );
		expect( params && diagnosis.explain( english, params ).cause ).toContain( 'us-west2' );
	} );
} );
