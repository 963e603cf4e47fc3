import { expect, test } from '@playwright/test';
import type { Response } from '@playwright/test';
import { isReachable, pressDemo, sandboxesOf } from '../support/demo';
import { interrupt, runStartScript } from '../support/start-script';
import type { Started } from '../support/start-script';
import { RELAY } from '../support/traffic';

interface RelayAnswer {
	responses: { id: string; status?: number; failure?: { kind: string } }[];
}

const isRelay = ( response: Response ) => RELAY.test( response.url() );

const readJson = async < T >( address: string ) => ( await ( await fetch( address ) ).json() ) as T;

let started: Started;

test.beforeAll( async () => {
	started = await runStartScript( [ 'put-missing' ], [ '--playground' ] );
} );

test.afterAll( async () => {
	if ( started?.child.exitCode === null ) {
		await interrupt( started );
	}
} );

test( 'Playground: one press goes through to the sandbox and back: verdict, first finding, rows', async ( {
	page,
} ) => {
	const [ sandbox ] = sandboxesOf( started );
	const before = await readJson( `${ sandbox }/.sandbox/state` );

	const screen = await pressDemo( page, started );
	await expect( screen.verdict ).toHaveText( /^Not ready/ );
	await expect( screen.findings.first().getByRole( 'heading' ).first() ).toHaveText( /s3:PutObject/ );
	await expect( screen.permission( 's3:PutObject' ).first() ).toHaveText( /Denied/ );
	await expect( screen.permission( 's3:DeleteObject' ).first() ).toHaveText( /Allowed/ );

	expect( await readJson( `${ sandbox }/.sandbox/log` ) ).not.toHaveLength( 0 );
	expect( await readJson( `${ sandbox }/.sandbox/state` ) ).toEqual( before );
} );

test( 'Playground: a connection that is cut is a failure of unknown kind; screen and report say so', async ( {
	page,
} ) => {
	const address = `${ sandboxesOf( started )[ 0 ] }/.sandbox/world`;
	const usual = await readJson< object >( address );
	const put = async ( world: object ) => {
		const answer = await fetch( address, { method: 'PUT', body: JSON.stringify( world ) } );
		expect( answer.ok ).toBe( true );
	};
	await put( { ...usual, faults: [ { kind: 'reset' } ] } );

	const relayed = page.waitForResponse( isRelay );
	const screen = await pressDemo( page, started );
	const { responses } = ( await ( await relayed ).json() ) as RelayAnswer;
	expect( new Set( responses.map( ( { failure } ) => failure?.kind ) ) ).toEqual( new Set( [ 'unknown' ] ) );
	await expect( screen.verdict ).toHaveText( /^Could not tell/ );
	await expect( screen.findings.first().getByRole( 'heading' ).first() ).toHaveText( /could not find out why/ );
	await expect( page.getByText( /cannot tell apart why a connection fails/ ) ).toBeVisible();
	await put( usual );
} );

test( 'Playground: it listens to 127.0.0.1 only, and Ctrl-C ends it', async () => {
	const { port } = new URL( started.address );
	// A server that listens to the whole network answers there too.
	expect( await isReachable( `http://127.0.0.2:${ port }/` ) ).toBe( false );
	expect( await isReachable( `http://[::1]:${ port }/` ) ).toBe( false );

	const servers = [ started.address, ...sandboxesOf( started ) ];
	expect( await Promise.all( servers.map( isReachable ) ) ).toEqual( [ true, true ] );
	expect( await interrupt( started ) ).toBe( 0 );
	expect( await Promise.all( servers.map( isReachable ) ) ).toEqual( [ false, false ] );
} );
