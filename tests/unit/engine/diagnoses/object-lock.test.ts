import diagnosis from '../../../../src/engine/diagnoses/object-lock';
import { evidenceOf } from './support/fixture';

describe( 'object-lock', () => {
	it( 'reads an upload for which S3 wants a checksum', () => {
		expect( diagnosis.read( evidenceOf( 'object-lock.aws' ) ) ).toEqual( {
			bucket: 'site-backups',
			lock: 'upload',
		} );
	} );

	it.each( [
		[ 'object-lock.aws-2', { lock: 'delete' } ],
		[ 'object-lock.r2', { lock: 'delete' } ],
	] )( 'reads %s', ( name, facts ) => {
		expect( diagnosis.read( evidenceOf( name ) ) ).toMatchObject( facts );
	} );

	it( 'leaves a bucket without a lock alone', () => {
		expect( diagnosis.read( evidenceOf( 'object-lock.near-miss' ) ) ).toBeUndefined();
	} );

	it( 'is a warning: the plugin may send the checksum that the test leaves out on purpose', () => {
		expect( diagnosis.severity ).toBe( 'warning' );
		expect( diagnosis.isDenial ).toBeUndefined();
	} );
} );
