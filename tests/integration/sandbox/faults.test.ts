import type { World, WorldFault } from '../../../src/sandbox/world';
import { call, callSts, type Sending } from './support/http';
import { start, stopAll } from './support/sandboxes';
import { aWorld, BUCKET, withPolicies } from './support/worlds';

afterEach( stopAll );

const PUT: Sending = { method: 'PUT', path: `/${ BUCKET }/site/new.zip`, body: 'x' };
const LIST: Sending = { path: `/${ BUCKET }/`, query: { 'list-type': '2' } };
const GET: Sending = { path: `/${ BUCKET }/site/old.zip` };
const begin = ( fault: WorldFault, more: Partial< World > = {} ) => start( aWorld( { faults: [ fault ], ...more } ) );
const keys = ( sandbox: Awaited< ReturnType< typeof begin > > ) =>
	sandbox.state().buckets[ 0 ]?.versions.map( ( { key } ) => key );

it( 'a portal answers everything with its page', async () => {
	const sandbox = await begin( { kind: 'portal' } );
	for ( const answer of [ await call( sandbox, LIST ), await callSts( sandbox ) ] ) {
		expect( [ answer.status, answer.headers[ 'content-type' ], answer.headers.server ] ).toEqual( [
			200,
			'text/html; charset=utf-8',
			undefined,
		] );
		expect( answer.body ).toContain( '<!DOCTYPE html>' );
	}
	expect( ( await call( await begin( { kind: 'portal', status: 511 } ), LIST ) ).status ).toBe( 511 );
} );

it( 'a reset closes the connection before anything is done', async () => {
	const sandbox = await begin( { kind: 'reset' } );
	await expect( call( sandbox, PUT ) ).rejects.toMatchObject( { code: 'ECONNRESET' } );
	expect( keys( sandbox ) ).toEqual( [ 'site/old.zip' ] );
	expect( sandbox.log() ).toMatchObject( [ { operation: 'PutObject', status: 0 } ] );
} );

it( 'an answer can be lost after the deed, once', async () => {
	const sandbox = await begin( { kind: 'reset-after', operation: 'PutObject', times: 1 } );
	await expect( call( sandbox, PUT ) ).rejects.toMatchObject( { code: 'ECONNRESET' } );
	expect( keys( sandbox ) ).toEqual( [ 'site/new.zip', 'site/old.zip' ] );
	expect( ( await call( sandbox, PUT ) ).status ).toBe( 200 );
} );

it( 'a throttle strikes as often as it says, and only its operation', async () => {
	const sandbox = await begin( { kind: 'throttle', operation: 'ListObjectsV2', times: 2 } );
	const statuses = [];
	for ( const sending of [ LIST, GET, LIST, LIST ] ) {
		statuses.push( ( await call( sandbox, sending ) ).status );
	}
	expect( statuses ).toEqual( [ 503, 200, 503, 200 ] );
	const answer = await call( await begin( { kind: 'throttle' } ), LIST );
	expect( [ answer.element( 'Code' ), answer.element( 'Message' ) ] ).toEqual( [
		'SlowDown',
		'Please reduce your request rate.',
	] );
} );

it( 'an error can be any that S3 has', async () => {
	const fault = {
		kind: 'error' as const,
		status: 403,
		code: 'AllAccessDisabled',
		message: 'All access to this object has been disabled',
	};
	const answer = await call( await begin( fault ), GET );
	expect( [ answer.status, answer.element( 'Code' ), answer.element( 'Message' ) ] ).toEqual( [
		403,
		fault.code,
		fault.message,
	] );
	const sts = await callSts( await begin( { ...fault, code: 'RegionDisabledException' } ) );
	expect( [ sts.element( 'Type' ), sts.element( 'Code' ) ] ).toEqual( [ 'Sender', 'RegionDisabledException' ] );
} );

it( 'a quota refuses writes and nothing else, after the policies', async () => {
	const sandbox = await begin( { kind: 'quota' } );
	const put = await call( sandbox, PUT );
	expect( [ put.status, put.element( 'Code' ) ] ).toEqual( [ 403, 'QuotaExceeded' ] );
	expect( ( await call( sandbox, GET ) ).status ).toBe( 200 );
	expect( keys( sandbox ) ).toEqual( [ 'site/old.zip' ] );
	const denied = await start( withPolicies( [], { faults: [ { kind: 'quota' } ] } ) );
	expect( ( await call( denied, PUT ) ).element( 'Code' ) ).toBe( 'AccessDenied' );
} );

it( 'a right can come late', async () => {
	let clock = Date.UTC( 2026, 10, 22 );
	const world = aWorld( { faults: [ { kind: 'denied-until', action: 's3:PutObject', seconds: 30 } ] } );
	const sandbox = await start( world, { wallClock: () => clock } );
	const put = async () => ( await call( sandbox, PUT, { at: new Date( clock ) } ) ).status;
	expect( await put() ).toBe( 403 );
	expect( ( await call( sandbox, GET, { at: new Date( clock ) } ) ).status ).toBe( 200 );
	clock += 31_000;
	expect( await put() ).toBe( 200 );
} );

it( 'a body can break off', async () => {
	const sandbox = await begin( { kind: 'truncate', operation: 'GetObject' } );
	await expect( call( sandbox, GET ) ).rejects.toMatchObject( { message: 'aborted' } );
} );

it( 'a body can be endless', async () => {
	const sandbox = await begin( { kind: 'endless-body', operation: 'ListObjectsV2' } );
	const response = await fetch( `${ sandbox.line.endpoint }/${ BUCKET }/?list-type=2` );
	const reader = response.body?.getReader();
	let read = 0;
	while ( read < 1_000_000 ) {
		read += ( await reader?.read() )?.value?.length ?? 0;
	}
	await reader?.cancel();
	expect( read ).toBeGreaterThanOrEqual( 1_000_000 );
} );

it( 'a body can come in drops, and an answer late, and both are whole', async () => {
	expect( ( await call( await begin( { kind: 'slow-body', bytesPerSecond: 100 } ), GET ) ).body ).toBe(
		'an old backup'
	);
	expect( ( await call( await begin( { kind: 'latency', ms: 1 } ), GET ) ).body ).toBe( 'an old backup' );
} );
