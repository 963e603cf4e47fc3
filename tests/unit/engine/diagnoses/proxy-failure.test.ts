import diagnosis from '../../../../src/engine/diagnoses/proxy-failure';
import { evidenceOf } from './support/fixture';

describe( 'proxy-failure', () => {
	it( 'reads a real answer', () => {
		expect( diagnosis.read( evidenceOf( 'proxy-failure.php' ) ) ).toEqual( {
			host: 'site-backups.s3.eu-central-1.amazonaws.com',
			wantsPassword: false,
		} );
	} );

	it( 'reads the status that only proxies send', () => {
		expect( diagnosis.read( evidenceOf( 'proxy-failure.php-2' ) ) ).toEqual( {
			host: 'site-backups.s3.eu-central-1.amazonaws.com',
			wantsPassword: true,
		} );
	} );

	it( 'leaves its near miss alone', () => {
		expect( diagnosis.read( evidenceOf( 'proxy-failure.near-miss' ) ) ).toBeUndefined();
	} );
} );
