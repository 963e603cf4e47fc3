import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startSandbox } from '../../../src/sandbox/server';
import type { Sandbox, SandboxOptions } from '../../../src/sandbox/server';
import { tlsOf } from '../../support/aws-names';
import { bucketChanges } from '../../support/bucket-changes';
import { buildCli, startNode } from '../../support/cli-program';
import type { Started } from '../../support/cli-program';
import { httpAnswer, startRawServer } from '../../support/raw-server';
import { environmentOf, optionsOf } from '../../support/run-cli';
import { worldNamed } from '../../support/run-world';

let folder = '';
let sandbox: Sandbox;
let before: ReturnType< Sandbox[ 'state' ] >;

beforeAll( async () => ( folder = await buildCli() ) );
afterAll( () => rm( folder, { recursive: true } ) );
afterEach( () => sandbox.close() );

async function start( world: Record< string, unknown >, options: SandboxOptions = {} ): Promise< void > {
	sandbox = await startSandbox( world, options );
	before = structuredClone( sandbox.state() );
}

const program = ( argv: readonly string[], env: Readonly< Record< string, string > > = {} ): Started =>
	startNode( [ join( folder, 'cli.js' ), ...argv ], env );

const check = ( more: readonly string[] = [], env: Readonly< Record< string, string > > = {} ): Started =>
	program( [ 'check', ...optionsOf( sandbox.line ), '--yes', ...more ], {
		...env,
		...environmentOf( sandbox.line ),
	} );

const changes = () => bucketChanges( before, structuredClone( sandbox.state() ) );

const NOTHING = { lost: [], added: [] };

/** Uploads take so long that whoever waits for their announcement is in time for them. */
const slowly = ( name: string ) => ( {
	...worldNamed( name ),
	faults: [ { operation: 'PutObject', kind: 'latency', ms: 2000 } ],
} );

/** Resolves when the program has said it on stderr. */
const says = ( { process: child }: Started, words: string ): Promise< void > =>
	new Promise( ( resolve ) => {
		let text = '';
		child.stderr?.on( 'data', ( chunk: string ) => {
			text += chunk;
			if ( text.includes( words ) ) {
				resolve();
			}
		} );
	} );

describe( 'the program', () => {
	it.each( [
		[ 'all-right-updraftplus', [], 0 ],
		[ 'put-missing', [], 1 ],
		[ 'all-right-updraftplus', [ '--read-only' ], 2 ],
		[ 'all-right-updraftplus', [ '--nonsense' ], 2 ],
	] )( 'in %s with %j ends with %d', async ( world, more, code ) => {
		await start( worldNamed( world ) );
		const { stdout, stderr, ...ended } = await check( more ).ended;
		const isRefused = more.includes( '--nonsense' );
		expect( { ...ended, hasReport: stdout.startsWith( 'Bucket Doctor ' ), hasNotes: stderr !== '' } ).toEqual( {
			code,
			hasReport: ! isRefused,
			hasNotes: isRefused,
		} );
	} );
} );

describe( 'the environment of the program', () => {
	it( 'moves no request', async () => {
		const decoy = await startRawServer( ( socket ) => socket.end( httpAnswer( 'HTTP/1.1 200 OK', '<x/>' ) ) );
		await start( worldNamed( 'all-right-updraftplus' ) );
		const names = [
			...[ 'AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_S3', 'AWS_ENDPOINT_URL_STS' ],
			...[ 'HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'all_proxy' ],
		];
		const env = Object.fromEntries( names.map( ( name ) => [ name, `http://${ decoy.host }` ] ) );
		const { code } = await check( [], { ...env, NODE_USE_ENV_PROXY: '1', AWS_REGION: 'ap-southeast-2' } ).ended;
		await decoy.close();
		expect( { code, decoy: decoy.connections(), isServed: sandbox.log().length > 20 } ).toEqual( {
			code: 0,
			decoy: 0,
			isServed: true,
		} );
	} );

	it( 'opens no connection to whom no certificate vouches for', async () => {
		await start( worldNamed( 'all-right-updraftplus' ), { tls: tlsOf( 'aws' ) } );
		const { code, stdout } = await check( [], { NODE_TLS_REJECT_UNAUTHORIZED: '0' } ).ended;
		expect( { code, requests: sandbox.log() } ).toEqual( { code: 1, requests: [] } );
		expect( stdout ).toContain( 'The encrypted connection to the store cannot be trusted' );
	} );
} );

describe( 'a program that is interrupted', () => {
	it.each( [ 'SIGINT', 'SIGTERM', 'SIGHUP' ] as const )( 'by %s removes what it made', async ( signal ) => {
		await start( slowly( 'unversioned' ) );
		const started = check( [ '--verbose' ] );
		await says( started, 'PutObject' );
		started.process.kill( signal );
		const { code, stdout, stderr } = await started.ended;
		expect( { code, changes: changes() } ).toEqual( { code: 2, changes: NOTHING } );
		expect( stderr ).toContain( 'Stopping; what the test made is being removed.' );
		expect( stdout ).toContain( 'Could not tell' );
		expect( sandbox.log() ).toContainEqual( expect.objectContaining( { operation: 'PutObject', status: 200 } ) );
	} );

	it( 'leaves at once when it is interrupted again', async () => {
		await start( slowly( 'unversioned' ) );
		const started = check( [ '--verbose' ] );
		await says( started, 'PutObject' );
		started.process.kill( 'SIGINT' );
		await says( started, 'Stopping' );
		started.process.kill( 'SIGINT' );
		const { code, stdout } = await started.ended;
		expect( { code, stdout } ).toEqual( { code: 130, stdout: '' } );
	} );

	it.each( [ 'stdout', 'stderr' ] as const )( 'by the closing of its %s goes on to its end', async ( name ) => {
		await start( worldNamed( 'unversioned' ) );
		const started = check( [ '--verbose' ] );
		started.process[ name ]?.destroy();
		const ended = await started.ended;
		expect( { code: ended.code, changes: changes() } ).toEqual( { code: 0, changes: NOTHING } );
		expect( ended.stderr ).not.toContain( 'mistake' );
		expect( sandbox.log() ).toContainEqual( expect.objectContaining( { operation: 'DeleteObject', status: 204 } ) );
	} );
} );
