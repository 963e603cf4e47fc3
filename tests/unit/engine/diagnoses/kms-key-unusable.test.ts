import diagnosis from '../../../../src/engine/diagnoses/kms-key-unusable';
import { evidenceOf } from './support/fixture';

describe( 'kms-key-unusable', () => {
	it( 'reads a real answer', () => {
		expect( diagnosis.read( evidenceOf( 'kms-key-unusable.aws' ) ) ).toEqual( {
			state: 'disabled',
			bucket: 'site-backups',
		} );
	} );

	it.each( [
		[ 'kms-key-unusable.aws-2', { state: 'not-ready' } ],
		[ 'kms-key-unusable.aws-3', { state: 'missing' } ],
	] )( 'reads %s', ( name, facts ) => {
		expect( diagnosis.read( evidenceOf( name ) ) ).toMatchObject( facts );
	} );

	it( 'leaves a busy key service alone', () => {
		expect( diagnosis.read( evidenceOf( 'kms-key-unusable.near-miss' ) ) ).toBeUndefined();
	} );

	it( 'is no denial, whatever its status', () => {
		expect( diagnosis.isDenial ).toBeUndefined();
	} );
} );
