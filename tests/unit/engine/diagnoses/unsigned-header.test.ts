import diagnosis from '../../../../src/engine/diagnoses/unsigned-header';
import { evidenceOf } from './support/fixture';

describe( 'unsigned-header', () => {
	it( 'reads a real answer', () => {
		expect( diagnosis.read( evidenceOf( 'unsigned-header.aws' ) ) ).toEqual( { headers: 'x-amz-meta-proxy' } );
	} );

	it( 'leaves a plain denial alone', () => {
		expect( diagnosis.read( evidenceOf( 'unsigned-header.near-miss' ) ) ).toBeUndefined();
	} );

	it( 'shows nothing that is no name of a header', () => {
		const evidence = evidenceOf( 'unsigned-header.aws' );
		const { error } = evidence;
		const named = ( HeadersNotSigned: string ) =>
			diagnosis.read( { ...evidence, ...( error && { error: { ...error, fields: { HeadersNotSigned } } } ) } )
				?.headers;
		expect( named( 'x-amz-a, x-amz-b' ) ).toBe( 'x-amz-a, x-amz-b' );
		expect( named( '<script>' ) ).toBe( '' );
	} );

	it( 'is no denial, whatever its status', () => {
		expect( diagnosis.isDenial ).toBeUndefined();
	} );
} );
