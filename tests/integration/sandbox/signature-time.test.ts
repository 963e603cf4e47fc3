import { call } from './support/http';
import { start, stopAll } from './support/sandboxes';
import { aUser, aWorld, ACCOUNT, SECRET } from './support/worlds';

afterEach( stopAll );

const LIST = { path: '/site-backups/', query: { 'list-type': '2' } };

const TOKEN = 'a-session-token+with/signs==';

const MINUTE = 60_000;

const withToken = ( more = {} ) =>
	aWorld( {
		principals: [
			aUser( {
				arn: `arn:aws:sts::${ ACCOUNT }:assumed-role/site/one`,
				accessKeys: [ { id: 'ASIARTX3GSDSVNNBOPER', secret: SECRET, sessionToken: TOKEN, ...more } ],
			} ),
		],
	} );

const AS_ROLE = { keyId: 'ASIARTX3GSDSVNNBOPER', token: TOKEN };

describe( 'tokens and clocks', () => {
	it.each( [
		[ 'no token', {}, 403, 'InvalidAccessKeyId', undefined ],
		[ 'another token', { token: 'wrong' }, 400, 'InvalidToken', 'wrong' ],
	] )( 'refuses a temporary key with %s', async ( _, more, status, code, echoed ) => {
		const answer = await call( await start( withToken() ), LIST, { keyId: AS_ROLE.keyId, ...more } );
		expect( [ answer.status, answer.element( 'Code' ), answer.element( 'Token-0' ) ] ).toEqual( [
			status,
			code,
			echoed,
		] );
	} );

	it( 'refuses a token with a long-term key', async () => {
		const answer = await call( await start( aWorld() ), LIST, { token: TOKEN } );
		expect( answer.element( 'Message' ) ).toBe( 'The provided token is malformed or otherwise invalid.' );
	} );

	it( 'repeats an expired token, as AWS does', async () => {
		const answer = await call( await start( withToken( { expiresAt: '2026-01-01T00:00:00Z' } ) ), LIST, AS_ROLE );
		expect( [
			answer.status,
			answer.element( 'Code' ),
			answer.element( 'Message' ),
			answer.element( 'Token-0' ),
		] ).toEqual( [ 400, 'ExpiredToken', 'The provided token has expired.', TOKEN ] );
	} );

	it( 'lets a temporary key with its token pass', async () => {
		expect(
			( await call( await start( withToken( { expiresAt: '2999-01-01T00:00:00Z' } ) ), LIST, AS_ROLE ) ).status
		).toBe( 200 );
	} );

	it.each( [
		[ -14, 200 ],
		[ 14, 200 ],
		[ -16, 403 ],
		[ 16, 403 ],
	] )( 'answers a clock that is %d minutes off with %d', async ( minutes, status ) => {
		const now = Date.UTC( 2026, 10, 22, 12, 0, 0 );
		const sandbox = await start( aWorld(), { wallClock: () => now } );
		const answer = await call( sandbox, LIST, { at: new Date( now + minutes * MINUTE ) } );
		expect( answer.status ).toBe( status );
		expect( answer.headers.date ).toBe( 'Sun, 22 Nov 2026 12:00:00 GMT' );
	} );

	it( 'tells both times of a clock that is off', async () => {
		const now = Date.UTC( 2026, 10, 22, 12, 0, 0 );
		const sandbox = await start( aWorld( { clock: { offsetSeconds: 1200 } } ), { wallClock: () => now } );
		const answer = await call( sandbox, LIST, { at: new Date( now ) } );
		expect(
			[ 'Code', 'Message', 'RequestTime', 'ServerTime', 'MaxAllowedSkewMilliseconds' ].map( answer.element )
		).toEqual( [
			'RequestTimeTooSkewed',
			'The difference between the request time and the current time is too large.',
			'20261122T120000Z',
			'2026-11-22T12:20:00Z',
			'900000',
		] );
	} );
} );
