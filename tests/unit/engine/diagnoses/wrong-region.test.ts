import diagnosis from '../../../../src/engine/diagnoses/wrong-region';
import { CONTEXT, english, evidenceOf } from './support/fixture';

describe( 'wrong-region', () => {
	it( 'reads a malformed header', () => {
		expect( diagnosis.read( evidenceOf( 'wrong-region.aws' ) ) ).toEqual( {
			configured: 'us-east-1',
			actual: 'eu-central-1',
		} );
	} );

	it( 'reads a redirect', () => {
		expect( diagnosis.read( evidenceOf( 'wrong-region.aws-2' ) ) ).toEqual( {
			configured: 'eu-central-1',
			actual: 'us-west-2',
		} );
	} );

	it( 'reads the header of a HEAD answer', () => {
		expect( diagnosis.read( evidenceOf( 'wrong-region.aws-3' ) ) ).toEqual( {
			configured: 'eu-central-1',
			actual: 'eu-west-1',
		} );
	} );

	it( 'reads the region out of the sentence', () => {
		expect( diagnosis.read( evidenceOf( 'wrong-region.aws-4' ) ) ).toEqual( {
			configured: 'eu-central-1',
			actual: 'af-south-1',
		} );
	} );

	it( 'reads MinIO', () => {
		expect( diagnosis.read( evidenceOf( 'wrong-region.minio' ) ) ).toEqual( {
			configured: 'us-east-1',
			actual: 'berlin',
		} );
	} );

	it( 'names no region where the store names none', () => {
		const params = diagnosis.read( evidenceOf( 'wrong-region.minio-2' ) );
		expect( params ).toEqual( { configured: 'us-east-1', actual: '' } );
		const remedies = params ? diagnosis.remedies( english, params, CONTEXT ) : [];
		expect( remedies.map( ( { who, setField } ) => [ who, setField ] ) ).toEqual( [ [ 'provider', undefined ] ] );
	} );

	it( 'does not take over what cannot be a region', () => {
		expect( diagnosis.read( evidenceOf( 'wrong-region.near-miss' ) ) ).toBeUndefined();
	} );

	it( 'is no finding while the region is being looked for', () => {
		expect( diagnosis.read( evidenceOf( 'wrong-region.aws-3', { region: '' } ) ) ).toBeUndefined();
	} );

	it.each( [
		[ 'site-backups.s3.us-west-2.amazonaws.com', 'us-west-2' ],
		[ 'site-backups.s3-us-west-2.amazonaws.com', 'us-west-2' ],
		[ 's3.dualstack.cn-north-1.amazonaws.com.cn', 'cn-north-1' ],
		[ 'site-backups.s3.amazonaws.com', 'us-east-1' ],
		[ 's3.evil.example.com', undefined ],
	] )( 'reads the region of the endpoint %s', ( endpoint, actual ) => {
		const evidence = evidenceOf( 'wrong-region.aws-2' );
		const { error, response } = evidence;
		if ( ! error || ! response ) {
			throw new Error( 'the fixture has no error' );
		}
		const { 'x-amz-bucket-region': header, ...headers } = response.headers;
		expect( header ).toBe( 'us-west-2' );
		const found = diagnosis.read( {
			...evidence,
			response: { ...response, headers },
			error: { ...error, fields: { Endpoint: endpoint } },
		} );
		expect( found?.actual ).toBe( actual );
	} );

	it( 'offers the region for the form', () => {
		const params = { configured: 'us-east-1', actual: 'eu-central-1' };
		expect( diagnosis.remedies( english, params, CONTEXT )[ 0 ]?.setField ).toEqual( {
			field: 'region',
			value: 'eu-central-1',
		} );
	} );
} );
