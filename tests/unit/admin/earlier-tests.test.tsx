import apiFetch from '@wordpress/api-fetch';
import { readBoot } from '../../../src/admin/boot';
import { App } from '../../../src/admin/components/app';
import { runTest } from '../../../src/engine';
import type { Operation, Report } from '../../../src/engine';
import { act } from 'react';
import { aReport } from '../reporters/support/reports';
import { button, clear, click, fill, render } from './support/screen';
import { savedConnection, SECRET, siteThat } from './support/site';

jest.mock( '../../../src/engine/run/run-test', () => ( { runTest: jest.fn() } ) );
jest.mock( '@wordpress/api-fetch', () => ( { __esModule: true, default: jest.fn() } ) );
jest.mock( '@wordpress/a11y', () => ( { speak: jest.fn() } ) );

const KEY = 'example/bucket-doctor-test/0123/backup.zip';
const RUNS = {
	runs: [
		{
			id: '0123',
			startedAt: '2026-11-22T12:00:00Z',
			credentials: 'typed',
			target: { bucket: 'site-backups', accessKeyId: 'AKIA…1234' },
			leftovers: [ { kind: 'object', key: KEY, certain: true, stays: false } ],
		},
	],
};
const PRESS = 'Clean up what the last test left';

async function open( answers: Parameters< typeof siteThat >[ 0 ] ) {
	const site = siteThat( answers );
	jest.mocked( apiFetch ).mockImplementation( site.fetch as typeof apiFetch );
	const screen = await render( <App boot={ readBoot( {} ) } /> );
	return { site, screen };
}

afterEach( clear );

test( 'Where nothing was left nothing is said', async () => {
	const { screen } = await open( { 'GET run': { runs: [] } } );
	expect( screen.textContent ).not.toContain( 'earlier test' );
} );

test( 'What was left is listed, and cleaned up with the stored key', async () => {
	const { site, screen } = await open( {
		'GET connection': savedConnection(),
		'GET run': RUNS,
		'DELETE run': { runs: [] },
	} );
	expect( screen.querySelector( '[aria-label="Left by an earlier test"]' )?.textContent ).toBe( `File: ${ KEY }` );
	await click( button( PRESS ) );
	expect( site.to( 'DELETE' ).map( ( { data } ) => data ) ).toEqual( [ { connection: { credentials: 'stored' } } ] );
	expect( screen.querySelector( '[aria-label="Removed"]' )?.textContent ).toBe( `File: ${ KEY }` );
	expect( () => button( PRESS ) ).toThrow();
} );

test( 'Without a key it is asked for, and the typed one is used', async () => {
	const { site, screen } = await open( { 'GET run': RUNS, 'DELETE run': { runs: [] } } );
	await click( button( PRESS ) );
	expect( site.to( 'DELETE' ) ).toEqual( [] );
	expect( screen.querySelector( '[role="alert"]' )?.textContent ).toContain( 'Enter access key ID' );
	await fill( 'accessKeyId', 'AKIARTX3GSDSVNNBOPER' );
	await fill( 'secretAccessKey', SECRET );
	await click( button( PRESS ) );
	expect( site.to( 'DELETE' )[ 0 ]?.data ).toMatchObject( {
		connection: { credentials: 'typed', accessKeyId: 'AKIARTX3GSDSVNNBOPER', secretAccessKey: SECRET },
	} );
} );

test( 'What remains is named as what could not be removed', async () => {
	const { screen } = await open( { 'GET connection': savedConnection(), 'GET run': RUNS, 'DELETE run': RUNS } );
	await click( button( PRESS ) );
	expect( screen.querySelector( '[aria-label="Removed"]' ) ).toBeNull();
	expect( screen.textContent ).toContain( 'Could not be removed' );
	expect( screen.textContent ).toContain( KEY );
} );

test( 'What the test’s own key may not remove is not offered again, unless to another key', async () => {
	const [ run ] = RUNS.runs;
	const [ leftover ] = run!.leftovers;
	const refused = { runs: [ { ...run, leftovers: [ { ...leftover, refused: true } ] } ] };
	const { screen } = await open( {
		'GET connection': savedConnection(),
		'GET run': refused,
		'DELETE run': { runs: [] },
	} );
	expect( screen.textContent ).not.toContain( 'An earlier test left' );
	await fill( 'accessKeyId', 'AKIARTX3GSDSVNNBOPER' );
	await fill( 'secretAccessKey', SECRET );
	expect( screen.textContent ).toContain( 'An earlier test left' );
	await click( button( PRESS ) );
	expect( screen.querySelector( '[aria-label="Removed"]' )?.textContent ).toBe( `File: ${ KEY }` );
} );

test( 'What may be left beside it is offered all the same', async () => {
	const [ run ] = RUNS.runs;
	const [ leftover ] = run!.leftovers;
	const leftovers = [
		{ ...leftover, refused: true },
		{ ...leftover, kind: 'upload', refused: true, certain: false },
	];
	const { screen } = await open( { 'GET run': { runs: [ { ...run, leftovers } ] } } );
	expect( screen.textContent ).toContain( 'An earlier test left' );
} );

test( 'A clean-up that is refused says why, and can be tried again', async () => {
	const { screen } = await open( {
		'GET connection': savedConnection(),
		'GET run': RUNS,
		'DELETE run': { code: 'bucket_doctor_run_in_progress', message: 'Wait.', data: { status: 409 } },
	} );
	await click( button( PRESS ) );
	expect( screen.textContent ).toContain( 'Another test of yours is running' );
	expect( button( PRESS ).getAttribute( 'aria-disabled' ) ).toBeNull();
} );

test( 'A test that is refused for another one offers to clean up what that one left', async () => {
	let journal: object = { runs: [] };
	const { screen } = await open( { 'GET connection': savedConnection(), 'GET run': () => journal } );
	journal = RUNS;
	jest.mocked( runTest ).mockRejectedValueOnce( {
		code: 'bucket_doctor_run_in_progress',
		message: 'Wait.',
		data: { status: 409 },
	} );
	await click( button( 'Test S3 Access' ) );
	expect( screen.textContent ).toContain( 'Another test of yours is running' );
	expect( screen.textContent ).toContain( KEY );
} );

test( 'Leaving the page is warned of while something is to be removed, and only then', async () => {
	let proceed: ( operations: Operation[] ) => void = () => undefined;
	let finish: ( report: Report ) => void = () => undefined;
	jest.mocked( runTest ).mockImplementation( ( { onProgress } ) => {
		let wave = 0;
		proceed = ( operations ) => onProgress?.( { wave: ++wave, operations, answered: 0 } );
		return new Promise( ( resolve ) => {
			finish = resolve;
		} );
	} );
	await open( { 'GET connection': savedConnection() } );
	const isWarned = () => ! window.dispatchEvent( new Event( 'beforeunload', { cancelable: true } ) );
	await click( button( 'Test S3 Access' ) );
	await act( async () => proceed( [ 'ListObjectsV2' ] ) );
	expect( isWarned() ).toBe( false );
	await act( async () => proceed( [ 'PutObject' ] ) );
	expect( isWarned() ).toBe( true );
	await act( async () => finish( aReport() ) );
	expect( isWarned() ).toBe( false );
} );
