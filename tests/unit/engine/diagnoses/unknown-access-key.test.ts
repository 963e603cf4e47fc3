import diagnosis from '../../../../src/engine/diagnoses/unknown-access-key';
import { CONTEXT, english, evidenceOf } from './support/fixture';

describe( 'unknown-access-key', () => {
	it( 'reads the refusal of S3', () => {
		expect( diagnosis.read( evidenceOf( 'unknown-access-key.aws' ) ) ).toEqual( {
			accessKeyId: 'AKIA…OPER',
			form: 'long-term',
			token: 'unknown',
			provider: 'aws',
		} );
	} );

	it( 'is one finding, whether S3 or STS says so', () => {
		const s3 = diagnosis.read( evidenceOf( 'unknown-access-key.aws' ) );
		expect( diagnosis.read( evidenceOf( 'unknown-access-key.sts' ) ) ).toEqual( s3 );
	} );

	it( 'leaves an invalid token alone', () => {
		expect( diagnosis.read( evidenceOf( 'unknown-access-key.near-miss' ) ) ).toBeUndefined();
	} );

	it.each( [
		[ 'AKIARTX3GSDSVNNBOPER', 'long-term', /deleted or deactivated/ ],
		[ 'ASIARTX3GSDSVNNBOPER', 'temporary', /session token/ ],
		[ 'AIDARTX3GSDSVNNBOPER', 'identifier', /not an access key/ ],
		[ 'AROARTX3GSDSVNNBOPER', 'identifier', /not an access key/ ],
		[ 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', 'secret', /swapped/ ],
		[ 'AKIARTX3GSDSVN', 'malformed', /cut off/ ],
		[ 'AKIA RTX3GSDSVNNBOPE', 'malformed', /cut off/ ],
		[ '0123456789abcdef0123456789abcdef', 'other-store', /another provider/ ],
		[ '4a1b2c3d4e5f', 'master', /application keys alone/ ],
		[ 'GK31c2f218a2e44f485b94239e', 'unknown', /deleted/ ],
	] )( 'explains the form of %s', ( accessKeyId, form, cause ) => {
		const params = diagnosis.read( evidenceOf( 'unknown-access-key.aws', { accessKeyId } ) );
		expect( params ).toMatchObject( { form } );
		expect( params && diagnosis.explain( english, params ).cause ).toMatch( cause );
	} );

	it( 'does not repeat a secret from the field of the key id', () => {
		const accessKeyId = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
		const params = diagnosis.read( evidenceOf( 'unknown-access-key.aws', { accessKeyId } ) );
		expect( JSON.stringify( params ) ).not.toMatch( /wJal|EKEY/ );
	} );

	it( 'knows whether the session token was sent along', () => {
		const evidence = evidenceOf( 'unknown-access-key.aws', { accessKeyId: 'ASIARTX3GSDSVNNBOPER' } );
		const signed = ( canonicalRequest: string ) =>
			diagnosis.read( {
				...evidence,
				...( evidence.response && { response: { ...evidence.response, canonicalRequest } } ),
			} );
		const without = signed( 'GET\n/\n\nhost:x\nx-amz-date:20261122T120000Z\n\nhost;x-amz-date\n' );
		const along = signed( 'GET\n/\n\nhost:x\nx-amz-security-token:[redacted]\n\nhost;x-amz-security-token\n' );
		expect( [ without?.token, along?.token ] ).toEqual( [ 'not-sent', 'sent' ] );
		const first = ( params: typeof along ) => params && diagnosis.remedies( english, params, CONTEXT )[ 0 ]?.title;
		expect( first( without ) ).toMatch( /session token/ );
		expect( first( along ) ).not.toMatch( /session token/ );
	} );
} );
