import diagnosis from '../../../../src/engine/diagnoses/malformed-authorization';
import { CONTEXT, english, evidenceOf } from './support/fixture';

describe( 'malformed-authorization', () => {
	it( 'reads an empty key id', () => {
		expect( diagnosis.read( evidenceOf( 'malformed-authorization.aws' ) ) ).toEqual( {
			fault: 'blank',
			length: 0,
			expected: 0,
		} );
	} );

	it.each( [
		[ 'malformed-authorization.aws-2', { fault: 'form' } ],
		[ 'malformed-authorization.aws-3', { fault: 'date' } ],
		[ 'malformed-authorization.aws-type', { fault: 'form' } ],
		[ 'malformed-authorization.r2-2', { fault: 'length', length: 34, expected: 32 } ],
		[ 'malformed-authorization.r2', { fault: 'length', length: 64, expected: 32 } ],
	] )( 'reads %s', ( name, facts ) => {
		expect( diagnosis.read( evidenceOf( name ) ) ).toMatchObject( facts );
	} );

	it( 'leaves another region alone', () => {
		expect( diagnosis.read( evidenceOf( 'malformed-authorization.near-miss' ) ) ).toBeUndefined();
	} );

	it( 'leaves other arguments alone', () => {
		expect( diagnosis.read( evidenceOf( 'malformed-authorization.near-miss-2' ) ) ).toBeUndefined();
	} );

	it( 'knows a secret in the field of the key id by its length', () => {
		const params = diagnosis.read( evidenceOf( 'malformed-authorization.r2' ) );
		expect( params && diagnosis.explain( english, params ).cause ).toMatch( /swapped/ );
		expect( params && diagnosis.explain( english, { ...params, length: 20 } ).cause ).toMatch( /another provider/ );
	} );

	it( 'sends nobody to the form when a header is lost on the way', () => {
		const params = { fault: 'date', length: 0, expected: 0 } as const;
		expect( diagnosis.remedies( english, params, CONTEXT ).map( ( { who } ) => who ) ).toEqual( [ 'host' ] );
	} );
} );
