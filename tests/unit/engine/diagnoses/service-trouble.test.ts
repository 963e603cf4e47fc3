import diagnosis from '../../../../src/engine/diagnoses/service-trouble';
import { evidenceOf } from './support/fixture';

describe( 'service-trouble', () => {
	it( 'reads a real answer', () => {
		expect( diagnosis.read( evidenceOf( 'service-trouble.aws' ) ) ).toEqual( {
			trouble: 'busy',
			status: 503,
			code: 'SlowDown',
			host: 'site-backups.s3.eu-central-1.amazonaws.com',
		} );
	} );

	it.each( [
		[ 'aws-2', { trouble: 'down', status: 500, code: 'InternalError' } ],
		[ 'r2', { trouble: 'busy', status: 429, code: 'TooManyRequests' } ],
		[ 'proxy', { trouble: 'down', status: 502, code: '' } ],
	] )( 'reads %s', ( name, facts ) => {
		expect( diagnosis.read( evidenceOf( `service-trouble.${ name }` ) ) ).toMatchObject( facts );
	} );

	it( 'leaves a web page alone, whatever its status', () => {
		expect( diagnosis.read( evidenceOf( 'service-trouble.near-miss' ) ) ).toBeUndefined();
	} );

	it( 'says nothing of permissions', () => {
		expect( diagnosis.isDenial ).toBeUndefined();
		expect( diagnosis.severity ).toBe( 'warning' );
	} );
} );
