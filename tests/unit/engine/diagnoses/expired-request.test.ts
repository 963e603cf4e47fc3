import diagnosis from '../../../../src/engine/diagnoses/expired-request';
import clockSkew from '../../../../src/engine/diagnoses/clock-skew';
import { english, evidenceOf } from './support/fixture';

describe( 'expired-request', () => {
	it.each( [
		[ 'aws', 'AccessDenied' ],
		[ 'aws-2', 'AccessDenied' ],
		[ 'r2', 'ExpiredRequest' ],
		[ 'b2', 'UnauthorizedAccess' ],
		[ 'gcs', 'ExpiredToken' ],
		[ 'query', 'RequestExpired' ],
	] )( 'reads the answer of %s', ( provider, code ) => {
		expect( diagnosis.read( evidenceOf( `expired-request.${ provider }` ) ) ).toEqual( { code } );
	} );

	it( 'leaves a clock that is shown to be wrong to another diagnosis', () => {
		const evidence = evidenceOf( 'expired-request.near-miss' );
		expect( diagnosis.read( evidence ) ).toBeUndefined();
		expect( clockSkew.read( evidence ) ).toMatchObject( { direction: 'behind', offsetSeconds: -3600 } );
	} );

	it( 'reads Google’s code for Google’s keys alone', () => {
		const evidence = evidenceOf( 'expired-request.gcs', { accessKeyId: 'ASIARTX3GSDSVNNBOPER' } );
		expect( diagnosis.read( evidence ) ).toBeUndefined();
	} );

	it( 'claims neither the clock nor a proxy', () => {
		expect( diagnosis.explain( english, { code: 'ExpiredRequest' } ).cause ).toMatch( /may have/ );
	} );
} );
