import diagnosis from '../../../../src/engine/diagnoses/customer-key';
import { CONTEXT, english, evidenceOf } from './support/fixture';

describe( 'customer-key', () => {
	it.each( [
		[ 'customer-key.aws', 'blocked' ],
		[ 'customer-key.aws-wrong', 'wrong' ],
		[ 'customer-key.aws-missing', 'missing' ],
	] )( 'reads %s', ( name, kind ) => {
		expect( diagnosis.read( evidenceOf( name ) ) ).toEqual( { kind, bucket: 'site-backups' } );
	} );

	it( 'leaves a key of KMS alone', () => {
		expect( diagnosis.read( evidenceOf( 'customer-key.near-miss' ) ) ).toBeUndefined();
	} );

	it( 'asks whoever can do something: the plugin’s user, or the uploader of the file', () => {
		const who = ( kind: 'blocked' | 'missing' ) =>
			diagnosis.remedies( english, { kind, bucket: 'b' }, CONTEXT ).map( ( remedy ) => remedy.who );
		expect( who( 'blocked' ) ).toEqual( [ 'user' ] );
		expect( who( 'missing' ) ).toEqual( [ 'bucket-owner' ] );
	} );
} );
