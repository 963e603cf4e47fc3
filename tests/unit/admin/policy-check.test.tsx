import apiFetch from '@wordpress/api-fetch';
import { speak } from '@wordpress/a11y';
import { act } from 'react';
import { readBoot } from '../../../src/admin/boot';
import { App } from '../../../src/admin/components/app';
import { runTest } from '../../../src/engine';
import { putMissing } from '../reporters/support/reports';
import { button, clear, click, controlOf, fill, render } from './support/screen';
import { SECRET, siteThat } from './support/site';

jest.mock( '../../../src/engine/run/run-test', () => ( { runTest: jest.fn() } ) );
jest.mock( '@wordpress/api-fetch', () => ( { __esModule: true, default: jest.fn() } ) );
jest.mock( '@wordpress/a11y', () => ( { speak: jest.fn() } ) );

const fetchApi = jest.mocked( apiFetch );
const boot = readBoot( { siteHash: '0123abcd', docsUrl: 'https://docs.example' } );

const CANARY = 'policy-canary';
const policy = ( resource: string ) =>
	JSON.stringify( {
		Version: '2012-10-17',
		Statement: [ { Sid: CANARY, Effect: 'Allow', Action: 's3:GetObject', Resource: resource } ],
	} );

async function paste( text: string ): Promise< void > {
	await fill( 'policy', text );
	await act( async () => undefined );
}

async function open(): Promise< HTMLElement > {
	const screen = await render( <App boot={ boot } /> );
	await fill( 'accessKeyId', 'AKIARTX3GSDSVNNBOPER' );
	await fill( 'secretAccessKey', SECRET );
	await fill( 'bucket', 'site-backups' );
	await fill( 'region', 'us-east-1' );
	await fill( 'prefix', 'example/' );
	return screen;
}

const reading = ( screen: HTMLElement ) => screen.querySelector( '[aria-label="What the policy says"]' );

beforeEach( () => {
	jest.clearAllMocks();
	fetchApi.mockImplementation( siteThat().fetch as typeof apiFetch );
} );

afterEach( clear );

test( 'A pasted policy is held against what was entered, and said to be no proof', async () => {
	const screen = await open();
	expect( controlOf( 'Paste your policy (optional)' )?.getAttribute( 'name' ) ).toBe( 'policy' );
	expect( reading( screen ) ).toBeNull();
	await paste( policy( 'arn:aws:s3:::site-backups/backups/*' ) );
	expect( reading( screen )?.textContent ).toContain( 'Held against UpdraftPlus in site-backups/example/.' );
	expect( reading( screen )?.textContent ).toContain(
		'The policy is about backups/*; the plugin writes into example/'
	);
	expect( reading( screen )?.textContent ).toContain( 'not seen at S3' );
	await paste( policy( 'arn:aws:s3:::site-backups/example/*' ) );
	expect( reading( screen )?.querySelector( 'h3' )?.textContent ).toBe( 'No mistake was found in the policy.' );
	await paste( ' ' );
	expect( reading( screen ) ).toBeNull();
} );

test( 'What is no JSON is told with its place, and the text stays', async () => {
	const screen = await open();
	await paste( '{\n "Version" 1 }' );
	expect( reading( screen )?.textContent ).toContain( 'This is not valid JSON' );
	expect( reading( screen )?.textContent ).toContain( 'Line 2, column 12' );
	expect( ( controlOf( 'Paste your policy (optional)' ) as HTMLTextAreaElement ).value ).toBe( '{\n "Version" 1 }' );
} );

test( 'The policy is sent nowhere, and changes no row of the report', async () => {
	jest.mocked( runTest ).mockResolvedValue( putMissing() );
	const screen = await open();
	await paste( policy( 'arn:aws:s3:::site-backups/example/*' ) );
	await click( button( 'Test S3 Access' ) );
	await act( async () => undefined );
	expect( JSON.stringify( fetchApi.mock.calls ) ).not.toContain( CANARY );
	expect( JSON.stringify( jest.mocked( runTest ).mock.calls[ 0 ]?.[ 0 ].connection ) ).not.toContain( CANARY );
	expect( screen.querySelector( '[aria-label="Report"]' )?.textContent ).not.toContain( CANARY );
	const rows = reading( screen )?.querySelectorAll( 'dt' ) ?? [];
	const unread = putMissing().decisions.filter( ( { decision } ) => decision === 'unknown' );
	expect( rows ).toHaveLength( unread.length );
} );

test( 'What it comes to is said aloud when the typing has stopped', async () => {
	jest.useFakeTimers();
	try {
		await open();
		await paste( policy( 'arn:aws:s3:::site-backups/example/*' ) );
		expect( speak ).not.toHaveBeenCalledWith( 'No mistake was found in the policy.', 'polite' );
		await act( async () => void jest.runOnlyPendingTimers() );
		expect( speak ).toHaveBeenCalledWith( 'No mistake was found in the policy.', 'polite' );
	} finally {
		jest.useRealTimers();
	}
} );
