import apiFetch from '@wordpress/api-fetch';
import { act } from 'react';
import { readBoot } from '../../../src/admin/boot';
import { App } from '../../../src/admin/components/app';
import { runTest } from '../../../src/engine';
import { aReport } from '../reporters/support/reports';
import { button, clear, click, controlOf, fill, render } from './support/screen';
import { field, savedConnection, siteThat } from './support/site';

jest.mock( '../../../src/engine/run/run-test', () => ( { runTest: jest.fn() } ) );
jest.mock( '@wordpress/api-fetch', () => ( { __esModule: true, default: jest.fn() } ) );
jest.mock( '@wordpress/a11y', () => ( { speak: jest.fn() } ) );

const PAUSE_MS = 1000;

const open = ( stored: object = {} ): Promise< HTMLElement > => {
	jest.mocked( apiFetch ).mockImplementation( siteThat( { 'GET connection': stored } ).fetch as typeof apiFetch );
	return render( <App boot={ readBoot( {} ) } /> );
};

const pause = () => act( async () => jest.advanceTimersByTime( PAUSE_MS ) );

/** What a screen reader says of a field after its name. */
const descriptionOf = ( label: string ): string => {
	const ids = controlOf( label )?.getAttribute( 'aria-describedby' )?.split( ' ' ) ?? [];
	return ids.map( ( id ) => document.getElementById( id )?.textContent ?? `no ${ id }` ).join( ' | ' );
};

const valueOf = ( label: string ): string => ( controlOf( label ) as HTMLInputElement ).value;

beforeEach( () => {
	jest.useFakeTimers();
	jest.mocked( runTest ).mockReset().mockResolvedValue( aReport() );
} );

afterEach( async () => {
	await clear();
	jest.useRealTimers();
} );

test( 'A pasted address is explained when the typing has stopped, and one click puts its parts where they belong', async () => {
	await open();
	expect( descriptionOf( 'Bucket' ) ).toBe( 'Its name alone, such as site-backups.' );
	await fill( 'bucket', 'https://site-backups.s3.eu-central-1.amazonaws.com/example/' );
	expect( descriptionOf( 'Bucket' ) ).not.toContain( 'belongs here' );
	await pause();
	expect( descriptionOf( 'Bucket' ) ).toContain( 'Only the bucket’s name belongs here' );

	await click( button( 'Use bucket site-backups, region eu-central-1, folder example/' ) );
	expect( [ 'Bucket', 'Region', 'Folder in the bucket' ].map( valueOf ) ).toEqual( [
		'site-backups',
		'eu-central-1',
		'example/',
	] );
	const bucket = controlOf( 'Bucket' );
	expect( bucket?.ownerDocument.activeElement ).toBe( bucket );
	await pause();
	expect( descriptionOf( 'Bucket' ) ).toBe( 'Its name alone, such as site-backups.' );
} );

test( 'What cannot be the beginning of a right entry is said at once, in a place that is read aloud', async () => {
	const screen = await open();
	const places = screen.querySelectorAll( '[aria-live="polite"]' ).length;
	await fill( 'accessKeyId', 'AIDARTX3GSDSVNNBOPER' );
	expect( descriptionOf( 'Access key ID' ) ).toMatch( /ID of a user/ );
	expect( screen.querySelectorAll( '[aria-live="polite"]' ) ).toHaveLength( places );
	expect( controlOf( 'Access key ID' )?.getAttribute( 'aria-invalid' ) ).toBeNull();
} );

test( 'Swapped key and secret change places, and neither is in the page’s markup', async () => {
	const screen = await open();
	await fill( 'accessKeyId', 'canary/Secret+that/must/not/show/anywher' );
	await fill( 'secretAccessKey', 'AKIARTX3GSDSVNNBOPER' );
	await pause();
	await click( button( 'Swap the two' ) );
	expect( valueOf( 'Access key ID' ) ).toBe( 'AKIARTX3GSDSVNNBOPER' );
	expect( valueOf( 'Secret access key' ) ).toBe( 'canary/Secret+that/must/not/show/anywher' );
	expect( screen.outerHTML ).not.toContain( 'canary' );
} );

test( 'A hint keeps nobody from testing', async () => {
	await open();
	await fill( 'accessKeyId', 'AIDARTX3GSDSVNNBOPER' );
	await fill( 'secretAccessKey', 'short' );
	await fill( 'bucket', 'Site_Backups' );
	await pause();
	await click( button( 'Test S3 Access' ) );
	expect( jest.mocked( runTest ).mock.calls[ 0 ]?.[ 0 ].connection.bucket ).toBe( 'Site_Backups' );
} );

test( 'A key without its token opens the part of the form that has the field', async () => {
	const screen = await open();
	expect( screen.querySelector( 'details' )?.open ).toBe( false );
	await fill( 'accessKeyId', 'ASIARTX3GSDSVNNBOPER' );
	expect( screen.querySelector( 'details' )?.open ).toBe( true );
	expect( descriptionOf( 'Access key ID' ) ).toMatch( /session token/ );
} );

test( 'What is stored is not judged, and what is locked is not filled in', async () => {
	await open(
		savedConnection( {
			accessKeyId: field( 'ASIARTX3GSDSVNNBOPER' ),
			sessionToken: { isSet: true, source: 'database', readable: true },
			region: field( 'eu-central-1', 'constant', true ),
		} )
	);
	await pause();
	expect( descriptionOf( 'Access key ID' ) ).not.toMatch( /token/ );
	await fill( 'bucket', 'https://site-backups.s3.us-west-2.amazonaws.com/' );
	await pause();
	expect( descriptionOf( 'Bucket' ) ).toContain( 'Only the bucket’s name belongs here' );
	expect( () => button( 'Use bucket site-backups, region us-west-2' ) ).toThrow( 'There is no button' );
} );

test( 'Another store asks for its endpoint beside the bucket', async () => {
	const screen = await open();
	await fill( 'accessKeyId', '0123456789abcdef0123456789abcdef' );
	await click( button( 'Choose Cloudflare R2 as the provider' ) );
	expect( valueOf( 'Provider' ) ).toBe( 'r2' );
	expect( screen.querySelector( 'details' )?.contains( controlOf( 'Endpoint' ) ?? null ) ).toBe( false );
	expect( valueOf( 'Addressing' ) ).toBe( 'path' );
	await fill( 'account', '0a1b' );
	expect( valueOf( 'Endpoint' ) ).toBe( 'https://0a1b.r2.cloudflarestorage.com' );
} );

test( 'The endpoint follows from provider and region', async () => {
	await open();
	await fill( 'provider', 'wasabi' );
	await fill( 'region', 'eu-central-2' );
	expect( valueOf( 'Endpoint' ) ).toBe( 'https://s3.eu-central-2.wasabisys.com' );
	await fill( 'provider', 'gcs' );
	expect( valueOf( 'Endpoint' ) ).toBe( 'https://storage.googleapis.com' );
	expect( valueOf( 'Region' ) ).toBe( '' );
} );
