import diagnosis from '../../../../src/engine/diagnoses/clock-skew';
import { CONTEXT, english, evidenceOf } from './support/fixture';

describe( 'clock-skew', () => {
	it( 'measures by both times that S3 tells', () => {
		expect( diagnosis.read( evidenceOf( 'clock-skew.aws' ) ) ).toEqual( {
			direction: 'behind',
			isMeasured: true,
			offsetSeconds: -1202,
			provider: 'aws',
		} );
	} );

	it.each( [
		[ 'clock-skew.sts', { direction: 'behind', offsetSeconds: -1202 } ],
		[ 'clock-skew.sts-2', { direction: 'ahead', offsetSeconds: 3600 } ],
		[ 'clock-skew.aws-expired', { direction: 'behind', isMeasured: true, offsetSeconds: -3600 } ],
	] )( 'reads %s', ( name, facts ) => {
		expect( diagnosis.read( evidenceOf( name ) ) ).toMatchObject( facts );
	} );

	it( 'leaves a wrong secret alone', () => {
		expect( diagnosis.read( evidenceOf( 'clock-skew.near-miss' ) ) ).toBeUndefined();
	} );

	it( 'leaves an expired request alone whose times show no wrong clock', () => {
		expect( diagnosis.read( evidenceOf( 'clock-skew.near-miss-2' ) ) ).toBeUndefined();
		expect( diagnosis.read( evidenceOf( 'expired-request.aws' ) ) ).toBeUndefined();
	} );

	it( 'says how far and in which direction', () => {
		const params = diagnosis.read( evidenceOf( 'clock-skew.aws' ) );
		expect( params && diagnosis.explain( english, params ).observed ).toBe(
			'The clock of the machine that signs is 1202 seconds (about 20 minutes) behind the store’s.'
		);
	} );

	it( 'knows a time zone when it sees one', () => {
		const cause = ( offsetSeconds: number ) =>
			diagnosis.explain( english, { direction: 'ahead', isMeasured: true, offsetSeconds, provider: 'aws' } )
				.cause;
		expect( cause( 3600 ) ).toContain( 'time zone' );
		expect( cause( -19_790 ) ).toContain( 'time zone' );
		expect( cause( 1202 ) ).not.toContain( 'time zone' );
		expect( cause( 2600 ) ).not.toContain( 'time zone' );
	} );

	it( 'claims no direction that was not told', () => {
		const params = { direction: 'unknown', isMeasured: false, offsetSeconds: 0, provider: 'aws' } as const;
		expect( diagnosis.explain( english, params ).observed ).not.toMatch( /ahead|behind/ );
	} );

	it( 'is one finding, though the seconds differ', () => {
		const params = { direction: 'behind', isMeasured: true, offsetSeconds: -1202, provider: 'aws' } as const;
		expect( diagnosis.mergeKey( params ) ).toBe( diagnosis.mergeKey( { ...params, offsetSeconds: -1203 } ) );
	} );

	it( 'doubts the store’s clock only where it is not that of AWS', () => {
		const params = { direction: 'behind', isMeasured: true, offsetSeconds: -1202, provider: 'other' } as const;
		expect( diagnosis.explain( english, params ).title ).toBe( 'The clocks of the server and of the store differ' );
		expect( diagnosis.remedies( english, params, CONTEXT ).map( ( { who } ) => who ) ).toEqual( [
			'host',
			'provider',
		] );
	} );
} );
