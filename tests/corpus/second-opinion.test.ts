import { createServer, request as httpRequest } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startSandbox } from '../../src/sandbox/server';
import type { Sandbox } from '../../src/sandbox/server';
import type { World } from '../../src/sandbox/world';
import { worldNamed } from '../support/run-world';
import { rgwOf, secondOpinion } from './second-opinion';
import { compareAt } from './second-opinion/compare';
import { isPortable } from './second-opinion/portable';
import type { Rgw } from './second-opinion/rgw';

const ACCOUNT = '111122223333';
const EVERYTHING = { Version: '2012-10-17', Statement: [ { Effect: 'Allow', Action: '*', Resource: '*' } ] };
/** Of the account, so that nothing else is asked of the keys. */
const keyOf = ( uid: string ) => `AKIARTX3GSDS${ uid.endsWith( 'owner' ) ? 'OWNER000' : 'SITE0000' }`;

/** What Ceph's own interface is asked, and the sandbox behind it in place of its S3. */
interface Double {
	readonly rgw: Rgw;
	readonly asked: string[];
	close: () => Promise< void >;
}

async function startDouble(
	world: World,
	refuses: ( message: IncomingMessage ) => boolean = () => false
): Promise< Double > {
	const sandbox: Sandbox = await startSandbox( world );
	const users = new Map< string, { name: string; document: object }[] >();
	const buckets = new Set< string >();
	const asked: string[] = [];
	const renew = () =>
		sandbox.setWorld( {
			...world,
			typed: { ...world.typed, region: 'us-east-1' },
			principals: [ ...users ].map( ( [ uid, policies ] ) => ( {
				arn: `arn:aws:iam::${ ACCOUNT }:user/${ uid }`,
				userId: 'AIDARTX3GSDSEXAMPLE00',
				policies: uid.endsWith( 'owner' ) ? [ { name: 'all', document: EVERYTHING } ] : policies,
				accessKeys: [ { id: keyOf( uid ), secret: `secret-of-${ uid }` } ],
			} ) ),
			buckets: [ ...buckets ].map( ( name ) => ( { name, region: 'us-east-1', owner: ACCOUNT } ) ),
		} );

	async function administer(
		{ method, url = '', headers }: IncomingMessage,
		body: string
	): Promise< string | undefined > {
		const { pathname, searchParams } = new URL( url, 'http://rgw' );
		const service = /\/([a-z0-9]+)\/aws4_request/.exec( headers.authorization ?? '' )?.[ 1 ];
		const uid = searchParams.get( 'uid' ) ?? '';
		const form = new URLSearchParams( body );
		const isPolicy = method === 'POST' && pathname === '/' && form.get( 'Action' ) === 'PutUserPolicy';
		if ( pathname === '/admin/user' || isPolicy ) {
			asked.push(
				`${ service } ${ method } ${ url }${ isPolicy ? ` ${ form.get( 'UserName' ) } ${ form.get( 'PolicyName' ) }` : '' }`
			);
		}
		if ( isPolicy ) {
			const document = JSON.parse( form.get( 'PolicyDocument' ) ?? '' );
			users.get( form.get( 'UserName' ) ?? '' )?.push( { name: form.get( 'PolicyName' ) ?? '', document } );
		} else if ( pathname === '/admin/user' && method === 'PUT' ) {
			users.set( uid, [] );
		} else if ( pathname === '/admin/user' && method === 'DELETE' ) {
			users.delete( uid );
			return '';
		} else if ( method === 'PUT' && /^\/[^/]+\/?$/.test( pathname ) && searchParams.size === 0 ) {
			buckets.add( pathname.replaceAll( '/', '' ) );
		} else {
			return undefined;
		}
		await renew();
		return JSON.stringify( { keys: [ { access_key: keyOf( uid ), secret_key: `secret-of-${ uid }` } ] } );
	}

	const forward = ( { method, url, headers }: IncomingMessage, body: Buffer, response: ServerResponse ) =>
		httpRequest( { host: '127.0.0.1', port: sandbox.port, method, path: url, headers }, ( answer ) => {
			response.writeHead( answer.statusCode ?? 500, answer.headers );
			answer.pipe( response );
		} ).end( body );

	const server = createServer( async ( message, response ) => {
		if ( refuses( message ) ) {
			response.writeHead( 403 ).end( '<Error><Code>AccessDenied</Code></Error>' );
			return;
		}
		const chunks: Buffer[] = [];
		for await ( const chunk of message ) {
			chunks.push( chunk );
		}
		const body = Buffer.concat( chunks );
		const answer = await administer( message, body.toString() );
		if ( answer === undefined ) {
			forward( message, body, response );
		} else {
			response.end( answer );
		}
	} );
	await new Promise< void >( ( resolve ) => {
		server.listen( 0, '127.0.0.1', resolve );
	} );
	const { port } = server.address() as AddressInfo;
	return {
		rgw: {
			endpoint: `http://127.0.0.1:${ port }`,
			admin: { accessKeyId: 'ADMIN', secretAccessKey: 'of-the-admin' },
		},
		asked,
		async close() {
			server.closeAllConnections();
			await new Promise( ( resolve ) => server.close( resolve ) );
			await sandbox.close();
		},
	};
}

const trialOf = ( name: string ) => {
	const world = worldNamed( name ) as unknown as World;
	// The sandbox's buckets get no settings over the wire.
	const buckets = world.buckets.map( ( { versioning: _versioning, lifecycle: _lifecycle, ...bucket } ) => bucket );
	return { world: { ...world, buckets }, readOnly: false, foreignBucket: false };
};

describe( 'a second opinion', () => {
	it.each( [ 'all-right-updraftplus', 'put-missing', 'delete-missing', 'bucket-arn-only' ] )(
		'agrees with every row in %s',
		async ( name ) => {
			const trial = trialOf( name );
			expect( isPortable( trial.world ) ).toBe( true );
			const double = await startDouble( trial.world );
			try {
				const { rows, differences } = await compareAt( double.rgw, trial, 'bd-1', 1 );
				expect( differences ).toEqual( [] );
				expect( rows ).toBeGreaterThan( 5 );
				expect( double.asked ).toEqual( [
					's3 PUT /admin/user?format=json&uid=bd-1-owner&display-name=bd-1-owner',
					's3 PUT /admin/user?format=json&uid=bd-1-site&display-name=bd-1-site',
					'iam POST / bd-1-site policy-0',
					's3 DELETE /admin/user?format=json&uid=bd-1-site&purge-data=true',
					's3 DELETE /admin/user?format=json&uid=bd-1-owner&purge-data=true',
				] );
			} finally {
				await double.close();
			}
		}
	);

	it( 'tells a row of which the store shows otherwise', async () => {
		const trial = trialOf( 'all-right-updraftplus' );
		// The engine is let through; whoever comes after it is not.
		const double = await startDouble(
			trial.world,
			( { method, url = '', headers } ) =>
				method === 'DELETE' &&
				/^\/bd-1-bucket\/.*x-id=DeleteObject/.test( url ) &&
				! headers[ 'user-agent' ]?.startsWith( 'bucket-doctor/' )
		);
		try {
			const { differences } = await compareAt( double.rgw, trial, 'bd-1', 1 );
			expect( differences ).toEqual( [
				expect.stringMatching( /^s3:DeleteObject DeleteObject \S+: said allowed, was refused$/ ),
			] );
		} finally {
			await double.close();
		}
	} );

	it.each( [ 'scp-deny', 'locked-bucket', 'foreign-bucket', 'kms-deny' ] )( 'is not asked of %s', ( name ) => {
		expect( isPortable( trialOf( name ).world ) ).toBe( false );
	} );

	it( 'is left out, and says so, where no store is named', async () => {
		const said: string[] = [];
		const options = { env: { RGW_ENDPOINT: 'http://127.0.0.1:1' } as NodeJS.ProcessEnv, seed: 1, worlds: 5 };
		expect( await secondOpinion( options, ( line ) => said.push( line ) ) ).toBe( 0 );
		expect( said.join() ).toMatch(
			/^No second opinion was asked for: RGW_ENDPOINT, RGW_ACCESS_KEY, RGW_SECRET_KEY/
		);
		expect( rgwOf( { RGW_ENDPOINT: 'http://a/', RGW_ACCESS_KEY: 'b', RGW_SECRET_KEY: 'c' } ) ).toEqual( {
			endpoint: 'http://a',
			admin: { accessKeyId: 'b', secretAccessKey: 'c' },
		} );
	} );
} );
