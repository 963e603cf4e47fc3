import diagnosis from '../../../../src/engine/diagnoses/quota-exceeded';
import { evidenceOf } from './support/fixture';

describe( 'quota-exceeded', () => {
	it( 'reads a real answer', () => {
		expect( diagnosis.read( evidenceOf( 'quota-exceeded.rgw' ) ) ).toEqual( {
			code: 'QuotaExceeded',
			bucket: 'site-backups',
		} );
	} );

	it.each( [ [ 'quota-exceeded.minio', { code: 'XMinioStorageFull' } ] ] )( 'reads %s', ( name, facts ) => {
		expect( diagnosis.read( evidenceOf( name ) ) ).toMatchObject( facts );
	} );

	it( 'leaves a denial alone', () => {
		expect( diagnosis.read( evidenceOf( 'quota-exceeded.near-miss' ) ) ).toBeUndefined();
	} );

	it( 'is no denial, whatever its status', () => {
		expect( diagnosis.isDenial ).toBeUndefined();
	} );
} );
