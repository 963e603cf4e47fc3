import diagnosis from '../../../../src/engine/diagnoses/tls-failure';
import { CONTEXT, english, evidenceOf } from './support/fixture';

describe( 'tls-failure', () => {
	it( 'reads a real answer', () => {
		expect( diagnosis.read( evidenceOf( 'tls-failure.php' ) ) ).toEqual( {
			host: 'site.backups.s3.example.com',
			fault: 'name',
			isBucketInHost: true,
		} );
	} );

	it( 'reads an expired certificate', () => {
		expect( diagnosis.read( evidenceOf( 'tls-failure.node' ) ) ).toEqual( {
			host: 's3.example.com',
			fault: 'expired',
			isBucketInHost: false,
		} );
	} );

	it( 'leaves its near miss alone', () => {
		expect( diagnosis.read( evidenceOf( 'tls-failure.near-miss' ) ) ).toBeUndefined();
	} );

	it.each( [
		[ '60', 'SSL certificate problem: unable to get local issuer certificate', 'untrusted' ],
		[ '60', 'SSL certificate problem: self-signed certificate in certificate chain', 'untrusted' ],
		[ '60', 'SSL certificate problem: certificate has expired', 'expired' ],
		[ '77', 'error setting certificate verify locations', 'no-authorities' ],
		[ '35', 'OpenSSL SSL_connect: SSL_ERROR_SYSCALL', 'unknown' ],
		[ 'ERR_TLS_CERT_ALTNAME_INVALID', '', 'name' ],
		[ 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY', '', 'untrusted' ],
	] )( 'tells %s %s', ( code, message, fault ) => {
		const evidence = evidenceOf( 'tls-failure.node' );
		expect( diagnosis.read( { ...evidence, failure: { kind: 'tls', code, message } } ) ).toMatchObject( { fault } );
	} );

	it( 'offers path addressing where the bucket is in the host', () => {
		const params = diagnosis.read( evidenceOf( 'tls-failure.php' ) );
		const [ remedy ] = params ? diagnosis.remedies( english, params, CONTEXT ) : [];
		expect( remedy?.setField ).toEqual( { field: 'addressing', value: 'path' } );
	} );

	it( 'never proposes to switch the check off', () => {
		for ( const fault of [ 'name', 'expired', 'untrusted', 'no-authorities', 'unknown' ] as const ) {
			const remedies = diagnosis.remedies( english, { host: 'h', fault, isBucketInHost: false }, CONTEXT );
			expect( remedies ).not.toEqual( [] );
			expect( JSON.stringify( remedies ) ).not.toMatch( /sslverify|switch off|disable/i );
		}
	} );
} );
