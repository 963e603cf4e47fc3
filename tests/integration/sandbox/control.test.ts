import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sandboxLine from '../../contract/sandbox-line.json';
import { WORLDS } from '../../../src/sandbox/worlds';
import { main } from '../../../src/sandbox/main';
import { call, callSts, send } from './support/http';
import { start, stopAll } from './support/sandboxes';
import { aWorld, BUCKET, KEY_ID, SECRET, withPolicies } from './support/worlds';

afterEach( stopAll );

const KEY = join( __dirname, 'support/tls/key.pem' );
const CERTIFICATE = join( __dirname, 'support/tls/certificate.pem' );
const LIST = { path: `/${ BUCKET }/`, query: { 'list-type': '2', prefix: 'site/' } };

describe( 'the line', () => {
	it( 'holds what the contract says, and what the user of the world would type', async () => {
		const { line } = await start( aWorld() );
		expect( Object.keys( line ).sort() ).toEqual( [ ...sandboxLine.required ].sort() );
		expect( line ).toMatchObject( {
			accessKeyId: KEY_ID,
			secretAccessKey: SECRET,
			bucket: BUCKET,
			prefix: 'site/',
		} );
		expect( line.endpoint ).toMatch( /^http:\/\/127\.0\.0\.1:\d+$/ );
		expect( line.stsEndpoint ).toBe( line.endpoint );
	} );

	it( 'holds a session token where the user has one', async () => {
		const world = aWorld();
		const { line } = await start( { ...world, typed: { ...world.typed, sessionToken: 'a-token' } } );
		expect( line.sessionToken ).toBe( 'a-token' );
		expect( sandboxLine.optional ).toContain( 'sessionToken' );
	} );
} );

describe( 'the command', () => {
	const run = async ( ...argv: string[] ) => {
		const said = { out: '', error: '' };
		const sandboxes = await main( argv, {
			out: ( text ) => void ( said.out += text ),
			error: ( text ) => void ( said.error += text ),
		} );
		await Promise.all( sandboxes?.map( ( sandbox ) => sandbox.close() ) ?? [] );
		return { ...said, isRunning: sandboxes !== undefined };
	};

	it( 'prints one line of JSON when it listens', async () => {
		const { out, error, isRunning } = await run( '--world', 'put-missing' );
		expect( [ error, isRunning, out.split( '\n' ).length ] ).toEqual( [ '', true, 2 ] );
		expect( JSON.parse( out ) ).toMatchObject( { bucket: 'site-backups', profile: 'updraftplus' } );
	} );

	it( 'runs several worlds, and prints their lines in the order asked', async () => {
		const { out } = await run( '--world', 'scp-deny', '--world', 'put-missing' );
		const lines = out
			.trim()
			.split( '\n' )
			.map( ( line ) => JSON.parse( line ) );
		const typed = [ 'scp-deny', 'put-missing' ].map(
			( name ) => ( WORLDS[ name ] as { typed: { accessKeyId: string } } ).typed.accessKeyId
		);
		expect( lines.map( ( { accessKeyId } ) => accessKeyId ) ).toEqual( typed );
		expect( new Set( lines.map( ( { endpoint } ) => endpoint ) ).size ).toBe( 2 );
	} );

	it( 'runs none where one of them cannot be', async () => {
		const { out, isRunning } = await run( '--world', 'put-missing', '--world', 'no-such-world' );
		expect( [ out, isRunning ] ).toEqual( [ '', false ] );
	} );

	it( 'speaks HTTPS where it is given a key and a certificate', async () => {
		const { out, error } = await run( '--world', 'put-missing', '--tls-key', KEY, '--tls-cert', CERTIFICATE );
		expect( error ).toBe( '' );
		const { endpoint, stsEndpoint } = JSON.parse( out );
		expect( endpoint ).toMatch( /^https:\/\/127\.0\.0\.1:\d+$/ );
		expect( stsEndpoint ).toBe( endpoint );
	} );

	it( 'runs a world of one’s own', async () => {
		const file = join( __dirname, '../../../src/sandbox/worlds/scp-deny.json' );
		expect( readFileSync( file, 'utf8' ) ).toContain( '"scps"' );
		expect( ( await run( '--world', file ) ).isRunning ).toBe( true );
	} );

	it.each( [
		[
			[],
			/^sandbox: usage: sandbox --world NAME\|FILE \[--port N\] \[--world … --port …\] \[--tls-key FILE --tls-cert FILE\]\n$/,
		],
		[
			[ '--world', 'no-such-world' ],
			/^sandbox: there is no world and no file "no-such-world"\. Worlds: acl-disabled, .*\n$/,
		],
		[
			[ '--world', 'put-missing', '--world', 'scp-deny', '--port', '1' ],
			/^sandbox: give one --port for each --world, or none\n$/,
		],
		[
			[ '--world', 'put-missing', '--port', '99999' ],
			/^sandbox: --port must be a number from 0 to 65535, not "99999"\n$/,
		],
		[
			[ '--world', 'put-missing', '--tls-key', KEY ],
			/^sandbox: --tls-key and --tls-cert are used together only\n$/,
		],
		[
			[ '--world', 'put-missing', '--tls-cert', CERTIFICATE ],
			/^sandbox: --tls-key and --tls-cert are used together only\n$/,
		],
		[
			[ '--world', 'put-missing', '--tls-key', 'no-such-file', '--tls-cert', CERTIFICATE ],
			/^sandbox: cannot start: ENOENT.*no-such-file.*\n$/,
		],
		[
			[ '--world', 'put-missing', '--tls-key', CERTIFICATE, '--tls-cert', CERTIFICATE ],
			/^sandbox: cannot start: .*\n$/,
		],
		[ [ '--wrold', 'put-missing' ], /^sandbox: Unknown option '--wrold'.*\n$/ ],
		[ [ '--world', __filename ], /^sandbox: is not JSON: .*\n$/ ],
		[ [ '--world', join( __dirname, '../../../package.json' ) ], /^sandbox: the world must .*\n$/ ],
	] )( 'says in one line what is wrong with %j', async ( argv, message ) => {
		const { out, error, isRunning } = await run( ...argv );
		expect( [ out, isRunning ] ).toEqual( [ '', false ] );
		expect( error ).toMatch( message );
	} );

	it( 'says when its port is taken', async () => {
		const { port } = await start( aWorld() );
		expect( ( await run( '--world', 'put-missing', '--port', String( port ) ) ).error ).toMatch(
			/^sandbox: cannot start: listen EADDRINUSE/
		);
	} );
} );

describe( 'the control paths', () => {
	const put = ( sandbox: Awaited< ReturnType< typeof start > >, body: unknown ) =>
		send( sandbox, {
			method: 'PUT',
			path: '/.sandbox/world',
			body: typeof body === 'string' ? body : JSON.stringify( body ),
		} );

	it( 'read and replace the world while it runs', async () => {
		const sandbox = await start( withPolicies( [] ) );
		expect( ( await call( sandbox, LIST ) ).status ).toBe( 403 );
		expect( ( await put( sandbox, aWorld() ) ).status ).toBe( 204 );
		expect( ( await call( sandbox, LIST ) ).status ).toBe( 200 );
		expect( JSON.parse( ( await send( sandbox, { path: '/.sandbox/world' } ) ).body ) ).toEqual( aWorld() );
	} );

	it( 'keep the world that runs where the new one is not valid', async () => {
		const sandbox = await start( aWorld() );
		const answer = await put( sandbox, { ...aWorld(), buckets: [ {} ] } );
		expect( [ answer.status, JSON.parse( answer.body ) ] ).toEqual( [
			400,
			{ error: "/buckets/0 must have required property 'name' (name)" },
		] );
		expect( ( await put( sandbox, '{' ) ).status ).toBe( 400 );
		expect( ( await call( sandbox, LIST ) ).status ).toBe( 200 );
	} );

	it( 'list the requests, without secrets and without themselves', async () => {
		const sandbox = await start( aWorld() );
		await call( sandbox, LIST );
		await callSts( sandbox );
		await send( sandbox, { method: 'HEAD', path: `/${ BUCKET }/` } );
		const { body } = await send( sandbox, { path: '/.sandbox/log' } );
		const host = `127.0.0.1:${ sandbox.port }`;
		expect( JSON.parse( body ) ).toEqual( [
			{
				method: 'GET',
				host,
				path: `/${ BUCKET }/`,
				query: { 'list-type': [ '2' ], prefix: [ 'site/' ] },
				operation: 'ListObjectsV2',
				status: 200,
				accessKeyId: KEY_ID,
			},
			{
				method: 'POST',
				host,
				path: '/',
				query: {},
				operation: 'GetCallerIdentity',
				status: 200,
				accessKeyId: KEY_ID,
			},
			{
				method: 'HEAD',
				host,
				path: `/${ BUCKET }/`,
				query: {},
				operation: 'HeadBucket',
				status: 403,
				accessKeyId: null,
			},
		] );
		expect( body ).not.toContain( SECRET );
		expect( body ).not.toContain( 'Signature' );
	} );

	it( 'tell everything that is in the buckets', async () => {
		const sandbox = await start( aWorld() );
		const state = async () => JSON.parse( ( await send( sandbox, { path: '/.sandbox/state' } ) ).body );
		const before = await state();
		expect( before.buckets ).toMatchObject( [
			{ name: BUCKET, versions: [ { key: 'site/old.zip', versionId: 'null', size: 13 } ], uploads: [] },
		] );
		await call( sandbox, { method: 'PUT', path: `/${ BUCKET }/a`, body: 'x' } );
		await call( sandbox, { method: 'POST', path: `/${ BUCKET }/b`, query: { uploads: '' } } );
		const during = await state();
		expect( [ during.buckets[ 0 ].versions.length, during.buckets[ 0 ].uploads.length ] ).toEqual( [ 2, 1 ] );
		await call( sandbox, { method: 'DELETE', path: `/${ BUCKET }/a` } );
		const uploadId = during.buckets[ 0 ].uploads[ 0 ].uploadId;
		await call( sandbox, { method: 'DELETE', path: `/${ BUCKET }/b`, query: { uploadId } } );
		expect( await state() ).toEqual( before );
	} );

	it( 'see an object that was put back with other contents', async () => {
		const sandbox = await start( aWorld() );
		const before = sandbox.state();
		await call( sandbox, { method: 'PUT', path: `/${ BUCKET }/site/old.zip`, body: 'an odd backup' } );
		expect( sandbox.state() ).not.toEqual( before );
	} );

	it( 'are no others', async () => {
		expect( ( await send( await start( aWorld() ), { path: '/.sandbox/secrets' } ) ).status ).toBe( 404 );
	} );
} );
