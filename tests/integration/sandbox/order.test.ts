import type { World } from '../../../src/sandbox/world';
import { call, send, type Sending, type Signing } from './support/http';
import { start, stopAll } from './support/sandboxes';
import { aBucket, aUser, aWorld, allow, BUCKET, inline, KEY_ID, SECRET, withPolicies } from './support/worlds';

afterEach( stopAll );

const OLD = `/${ BUCKET }/site/old.zip`;

const NEW: Sending = { method: 'PUT', path: `/${ BUCKET }/site/new.zip`, body: 'x' };

const with_ = ( headers: Record< string, string > ): Sending => ( { ...NEW, headers } );

const sub = ( name: string, method = 'GET' ): Sending => ( { method, path: `/${ BUCKET }/`, query: { [ name ]: '' } } );

describe( 'the order of checks', () => {
	const denied = withPolicies( [], {
		buckets: [ aBucket( { objects: [ { key: 'site/old.zip', storageClass: 'GLACIER' } ] } ) ],
	} );
	const code = async ( world: World, sending: Sending, signing: Signing = {} ) =>
		( await call( await start( world ), sending, signing ) ).element( 'Code' );

	it.each( [
		[
			'the region before the key',
			{ path: OLD },
			{ region: 'us-east-1', keyId: 'AKIANOBODY' },
			'AuthorizationHeaderMalformed',
		],
		[ 'the key before the time', { path: OLD }, { keyId: 'AKIANOBODY', at: new Date( 0 ) }, 'InvalidAccessKeyId' ],
		[
			'the time before the signature',
			{ path: OLD },
			{ secret: 'wrong', at: new Date( 0 ) },
			'RequestTimeTooSkewed',
		],
		[
			'the signature before the bucket',
			{ path: '/no-such-bucket/' },
			{ secret: 'wrong' },
			'SignatureDoesNotMatch',
		],
		[ 'the bucket before authorization', { path: '/no-such-bucket/' }, {}, 'NoSuchBucket' ],
		[ 'authorization before the state of an object', { path: OLD }, {}, 'AccessDenied' ],
		[
			'authorization before an upload',
			{ ...NEW, query: { partNumber: '1', uploadId: 'fakeid' } },
			{},
			'AccessDenied',
		],
		[
			'authorization before an aborted upload',
			{ method: 'DELETE', path: OLD, query: { uploadId: 'fakeid' } },
			{},
			'AccessDenied',
		],
		[ 'authorization before the body', with_( { 'content-md5': 'AAAAAAAAAAAAAAAAAAAAAA==' } ), {}, 'AccessDenied' ],
		[ 'authorization before ownership', with_( { 'x-amz-acl': 'public-read' } ), {}, 'AccessDenied' ],
		[
			'authorization before preconditions',
			{ ...with_( { 'if-none-match': '*' } ), path: OLD },
			{},
			'AccessDenied',
		],
		[ 'authorization before a setting that is not there', sub( 'lifecycle' ), {}, 'AccessDenied' ],
	] )( '%s', async ( _, sending, signing, expected ) => {
		expect( await code( denied, sending, signing ) ).toBe( expected );
	} );

	it( 'the token before the time', async () => {
		const accessKeys = [ { id: KEY_ID, secret: SECRET, sessionToken: 't', expiresAt: '2020-01-01T00:00:00Z' } ];
		const world = aWorld( { principals: [ aUser( { accessKeys, policies: [ inline( allow( 's3:*' ) ) ] } ) ] } );
		expect( await code( world, { path: OLD }, { token: 't', at: new Date( 0 ) } ) ).toBe( 'ExpiredToken' );
	} );

	it( 'finds no bucket for whoever is anonymous either', async () => {
		const sandbox = await start( aWorld() );
		expect( ( await send( sandbox, { path: '/no-such-bucket/' } ) ).status ).toBe( 404 );
	} );
} );
