import diagnosis from '../../../../src/engine/diagnoses/blocked-by-site';
import { CONTEXT, english, evidenceOf } from './support/fixture';

describe( 'blocked-by-site', () => {
	it( 'reads a real answer', () => {
		expect( diagnosis.read( evidenceOf( 'blocked-by-site.php' ) ) ).toEqual( {
			host: 'site-backups.s3.eu-central-1.amazonaws.com',
		} );
	} );

	it( 'leaves its near miss alone', () => {
		expect( diagnosis.read( evidenceOf( 'blocked-by-site.near-miss' ) ) ).toBeUndefined();
	} );

	it.each( [
		[ 'site-backups.s3.eu-central-1.amazonaws.com', '*.amazonaws.com' ],
		[ 's3.cn-north-1.amazonaws.com.cn', '*.amazonaws.com.cn' ],
		[ 'fsn1.your-objectstorage.com', 'fsn1.your-objectstorage.com' ],
	] )( 'gives the line for %s', ( host, allowed ) => {
		const [ remedy ] = diagnosis.remedies( english, { host }, CONTEXT );
		expect( remedy?.copy?.text ).toBe( `define( 'WP_ACCESSIBLE_HOSTS', '${ allowed }' );` );
	} );

	it( 'is one finding for all hosts that one line opens', () => {
		expect( diagnosis.mergeKey( { host: 'sts.eu-central-1.amazonaws.com' } ) ).toBe(
			diagnosis.mergeKey( { host: 'site-backups.s3.eu-central-1.amazonaws.com' } )
		);
	} );

	it( 'writes no line with anything else than a host in it', () => {
		expect( diagnosis.remedies( english, { host: "x' ); evil( '" }, CONTEXT )[ 0 ]?.copy ).toBeUndefined();
	} );
} );
