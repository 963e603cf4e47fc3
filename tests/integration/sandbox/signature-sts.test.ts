import { callSts, send } from './support/http';
import { start, stopAll } from './support/sandboxes';
import { aUser, aWorld, ACCOUNT, allow, inline, SECRET, USER } from './support/worlds';

afterEach( stopAll );

const TOKEN = 'a-session-token+with/signs==';

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

describe( 'STS', () => {
	it( 'tells who the caller is, whatever its policies', async () => {
		const answer = await callSts( await start( aWorld( { principals: [ aUser( { policies: [] } ) ] } ) ) );
		expect( answer.status ).toBe( 200 );
		expect( [ 'Arn', 'Account', 'UserId' ].map( answer.element ) ).toEqual( [
			USER,
			ACCOUNT,
			'AIDARTX3GSDSEXAMPLE00',
		] );
		expect( answer.headers.server ).toBeUndefined();
	} );

	it.each( [
		[
			'an unknown key',
			{ keyId: 'AKIARTX3GSDSUNKNOWN2' },
			'InvalidClientTokenId',
			'The security token included in the request is invalid.',
		],
		[
			'a token that is not the key’s',
			{ token: 'x' },
			'InvalidClientTokenId',
			'The security token included in the request is invalid.',
		],
		[
			'a wrong secret',
			{ secret: 'wrong' },
			'SignatureDoesNotMatch',
			'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
		],
		[
			'the wrong service',
			{ service: 's3' },
			'SignatureDoesNotMatch',
			"Credential should be scoped to correct service: 'sts'. ",
		],
	] )( 'refuses %s', async ( _, signing, code, message ) => {
		const answer = await callSts( await start( aWorld() ), signing );
		expect( [
			answer.status,
			answer.element( 'Code' ),
			answer.element( 'Message' ),
			answer.element( 'Type' ),
		] ).toEqual( [ 403, code, message, 'Sender' ] );
		expect( answer.body ).toMatch( /^<ErrorResponse xmlns="https:\/\/sts\.amazonaws\.com\/doc\/2011-06-15\/">/ );
	} );

	it.each( [
		[
			1200,
			'Signature expired: 20261122T120000Z is now earlier than 20261122T120500Z (20261122T122000Z - 15 min.)',
		],
		[
			-1200,
			'Signature not yet current: 20261122T120000Z is still later than 20261122T115500Z (20261122T114000Z + 15 min.)',
		],
	] )( 'tells a clock that is %d seconds off only by its text', async ( offsetSeconds, message ) => {
		const now = Date.UTC( 2026, 10, 22, 12, 0, 0 );
		const sandbox = await start( aWorld( { clock: { offsetSeconds } } ), { wallClock: () => now } );
		const answer = await callSts( sandbox, { at: new Date( now ) } );
		expect( [ answer.element( 'Code' ), answer.element( 'Message' ) ] ).toEqual( [
			'SignatureDoesNotMatch',
			message,
		] );
	} );

	it( 'refuses an expired token without repeating it', async () => {
		const answer = await callSts( await start( withToken( { expiresAt: '2026-01-01T00:00:00Z' } ) ), AS_ROLE );
		expect( [ answer.element( 'Code' ), answer.element( 'Message' ) ] ).toEqual( [
			'ExpiredToken',
			'The security token included in the request is expired',
		] );
		expect( answer.body ).not.toContain( TOKEN );
	} );

	it( 'wants a signature', async () => {
		const answer = await send( await start( aWorld() ), { method: 'POST', body: 'Action=GetCallerIdentity' } );
		expect( [ answer.status, answer.element( 'Code' ) ] ).toEqual( [ 403, 'MissingAuthenticationToken' ] );
	} );

	it( 'hands out no roles', async () => {
		const sandbox = await start(
			aWorld( { principals: [ aUser( { policies: [ inline( allow( 'sts:*' ) ) ] } ) ] } )
		);
		const answer = await callSts( sandbox, {}, 'Action=AssumeRole&Version=2011-06-15' );
		expect( [ answer.status, answer.element( 'Message' ) ] ).toEqual( [
			403,
			`User: ${ USER } is not authorized to perform: sts:AssumeRole`,
		] );
		expect( ( await callSts( sandbox, {}, 'Action=Nonsense' ) ).element( 'Code' ) ).toBe( 'InvalidAction' );
	} );
} );
