import diagnosis from '../../../../src/engine/diagnoses/connection-reset';
import { evidenceOf } from './support/fixture';

describe( 'connection-reset', () => {
	it( 'reads a real answer', () => {
		expect( diagnosis.read( evidenceOf( 'connection-reset.node' ) ) ).toEqual( {
			host: 'site-backups.s3.eu-central-1.amazonaws.com',
			operation: 'ListObjectsV2',
		} );
	} );

	it( 'leaves its near miss alone', () => {
		expect( diagnosis.read( evidenceOf( 'connection-reset.near-miss' ) ) ).toBeUndefined();
	} );

	it( 'is one finding for all requests to a host', () => {
		const host = 's3.example.com';
		expect( diagnosis.mergeKey( { host, operation: 'PutObject' } ) ).toBe(
			diagnosis.mergeKey( { host, operation: 'GetObject' } )
		);
	} );
} );
