import diagnosis from '../../../../src/engine/diagnoses/disabled-account';
import { evidenceOf } from './support/fixture';

describe( 'disabled-account', () => {
	it( 'reads a real answer', () => {
		expect( diagnosis.read( evidenceOf( 'disabled-account.aws' ) ) ).toEqual( {
			state: 'bucket',
			code: 'AllAccessDisabled',
			bucket: 'test',
		} );
	} );

	it.each( [
		[ 'disabled-account.aws-2', { state: 'not-signed-up' } ],
		[ 'disabled-account.aws-3', { state: 'account' } ],
		[ 'disabled-account.minio', { state: 'user' } ],
	] )( 'reads %s', ( name, facts ) => {
		expect( diagnosis.read( evidenceOf( name ) ) ).toMatchObject( facts );
	} );

	it( 'leaves an unknown key alone', () => {
		expect( diagnosis.read( evidenceOf( 'disabled-account.near-miss' ) ) ).toBeUndefined();
	} );

	it( 'is no denial, whatever its status', () => {
		expect( diagnosis.isDenial ).toBeUndefined();
	} );
} );
