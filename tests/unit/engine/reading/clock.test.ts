import { offsetByHeader, parseTime, readClockError } from '../../../../src/engine/reading/clock';

const response = ( date: string | undefined, signedAt?: string ) => ( {
	status: 403,
	headers: date === undefined ? {} : { date },
	body: '',
	bodyBytes: 0,
	...( signedAt === undefined ? {} : { signedAt } ),
} );

describe( 'parseTime', () => {
	it.each( [
		[ '20261122T120000Z', Date.UTC( 2026, 10, 22, 12 ) ],
		[ '2026-11-22T12:00:00Z', Date.UTC( 2026, 10, 22, 12 ) ],
		[ 'Sun, 22 Nov 2026 12:00:00 GMT', Date.UTC( 2026, 10, 22, 12 ) ],
		[ '22 Nov 2026', undefined ],
		[ '99999999T999999Z', undefined ],
		[ '', undefined ],
		[ undefined, undefined ],
	] )( 'reads %s', ( text, time ) => {
		expect( parseTime( text ) ).toBe( time );
	} );
} );

describe( 'offsetByHeader', () => {
	it( 'is positive when the signer is ahead', () => {
		expect( offsetByHeader( response( 'Sun, 22 Nov 2026 12:00:00 GMT', '2026-11-22T12:20:00Z' ) ) ).toBe( 1200 );
	} );

	it( 'is unknown without a date, or without a time of signing', () => {
		expect( offsetByHeader( response( undefined, '2026-11-22T12:20:00Z' ) ) ).toBeUndefined();
		expect( offsetByHeader( response( 'Sun, 22 Nov 2026 12:00:00 GMT' ) ) ).toBeUndefined();
	} );
} );

describe( 'readClockError', () => {
	it( 'reads both times of S3', () => {
		const fields = {
			RequestTime: '20261122T113958Z',
			ServerTime: '2026-11-22T12:00:00Z',
			MaxAllowedSkewMilliseconds: '900000',
		};
		expect( readClockError( { code: 'RequestTimeTooSkewed', message: '', fields } ) ).toEqual( {
			offsetSeconds: -1202,
			direction: 'behind',
		} );
	} );

	it( 'falls back on the header', () => {
		const error = { code: 'RequestTimeTooSkewed', message: '', fields: {} };
		expect( readClockError( error, response( 'Sun, 22 Nov 2026 12:00:00 GMT', '2026-11-22T13:00:00Z' ) ) ).toEqual(
			{
				offsetSeconds: 3600,
				direction: 'ahead',
			}
		);
		expect( readClockError( error ) ).toEqual( { direction: 'unknown' } );
	} );

	it.each( [
		[
			'Signature expired: 20240217T171323Z is now earlier than 20240217T173539Z (20240217T175039Z - 15 min.)',
			{ offsetSeconds: -2236, direction: 'behind' },
		],
		[
			'Signature not yet current: 20240217T181039Z is still later than 20240217T180539Z (20240217T175039Z + 15 min.)',
			{ offsetSeconds: 1200, direction: 'ahead' },
		],
		[ 'Signature expired: in other words', { direction: 'behind' } ],
		[ 'Signature not yet current: in other words', { direction: 'ahead' } ],
	] )( 'reads the sentence of STS: %s', ( message, reading ) => {
		expect( readClockError( { code: 'SignatureDoesNotMatch', message, fields: {} } ) ).toEqual( reading );
	} );

	it( 'leaves a wrong secret alone', () => {
		const message =
			'The request signature we calculated does not match the signature you provided. Check your key and signing method.';
		expect( readClockError( { code: 'SignatureDoesNotMatch', message, fields: {} } ) ).toBeUndefined();
		expect(
			readClockError( { code: 'AccessDenied', message: 'Signature expired: x', fields: {} } )
		).toBeUndefined();
	} );
} );
