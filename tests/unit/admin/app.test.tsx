import apiFetch from '@wordpress/api-fetch';
import { act } from 'react';
import { readBoot } from '../../../src/admin/boot';
import { App } from '../../../src/admin/components/app';
import { runTest } from '../../../src/engine';
import type { Report, RunOptions } from '../../../src/engine';
import { aDecision, aReport, putMissing, wrongRegion } from '../reporters/support/reports';
import { button, clear, click, controlOf, fill, render } from './support/screen';
import { SECRET, siteThat, TOKEN } from './support/site';

jest.mock( '../../../src/engine/run/run-test', () => ( { runTest: jest.fn() } ) );
jest.mock( '@wordpress/api-fetch', () => ( { __esModule: true, default: jest.fn() } ) );
jest.mock( '@wordpress/a11y', () => ( { speak: jest.fn() } ) );

const run = jest.mocked( runTest );
const fetchApi = jest.mocked( apiFetch );

const boot = readBoot( { siteHash: '0123abcd', docsUrl: 'https://docs.example' } );

async function open(): Promise< HTMLElement > {
	const screen = await render( <App boot={ boot } /> );
	await fill( 'accessKeyId', 'AKIARTX3GSDSVNNBOPER' );
	await fill( 'secretAccessKey', SECRET );
	await fill( 'sessionToken', TOKEN );
	await fill( 'bucket', 'site-backups' );
	await fill( 'region', 'us-east-1' );
	await fill( 'prefix', 'example/' );
	return screen;
}

const press = () => click( button( 'Test S3 Access' ) );

/** Markup and every value of a control. */
const everything = ( screen: HTMLElement ): string => screen.ownerDocument.documentElement.outerHTML;

beforeEach( () => {
	jest.clearAllMocks();
	run.mockResolvedValue( aReport() );
	fetchApi.mockImplementation( siteThat().fetch as typeof apiFetch );
} );

afterEach( clear );

test( 'Every control has the name of its field and its label', async () => {
	await render( <App boot={ boot } /> );
	const labels = {
		provider: 'Provider',
		profile: 'What is the bucket for?',
		accessKeyId: 'Access key ID',
		secretAccessKey: 'Secret access key',
		sessionToken: 'Session token',
		bucket: 'Bucket',
		region: 'Region',
		prefix: 'Folder in the bucket',
		acl: 'ACL',
		endpoint: 'Endpoint',
		stsEndpoint: 'STS endpoint',
		addressing: 'Addressing',
		readOnly: 'Read-only test: writes nothing. It cannot prove uploading.',
	};
	const names = Object.values( labels ).map( ( label ) => controlOf( label )?.getAttribute( 'name' ) );
	expect( names ).toEqual( Object.keys( labels ) );
	expect( controlOf( 'Secret access key' )?.getAttribute( 'type' ) ).toBe( 'password' );
	expect( controlOf( 'Secret access key' )?.getAttribute( 'autocomplete' ) ).toBe( 'new-password' );
} );

test( 'What is missing is said at the field, nothing is sent, nothing is lost', async () => {
	const screen = await render( <App boot={ boot } /> );
	await fill( 'region', 'Europe!' );
	await press();
	expect( run ).not.toHaveBeenCalled();
	const alerts = [ ...screen.querySelectorAll( '[role="alert"]' ) ].map( ( { textContent } ) => textContent );
	expect( alerts ).toEqual( [
		'Enter the access key ID.',
		'Enter the secret access key that belongs to the access key ID.',
		'Enter the name of the bucket.',
		expect.stringContaining( '“Europe!” cannot be a region.' ),
	] );
	const region = controlOf( 'Region' ) as HTMLInputElement;
	expect( region.value ).toBe( 'Europe!' );
	expect( region.getAttribute( 'aria-invalid' ) ).toBe( 'true' );
	const description = screen.querySelector( `[id="${ region.getAttribute( 'aria-describedby' ) }"]` );
	expect( description?.textContent ).toContain( 'cannot be a region' );
	expect( screen.ownerDocument.activeElement?.getAttribute( 'name' ) ).toBe( 'accessKeyId' );

	region.focus();
	await fill( 'region', 'eu-central-1' );
	expect( region.getAttribute( 'aria-invalid' ) ).toBeNull();
	// Whoever corrects one field is not thrown into another one.
	expect( screen.ownerDocument.activeElement ).toBe( region );
} );

test( 'What will be made is said before, with the folder', async () => {
	const screen = await open();
	expect( screen.textContent ).toContain(
		'Makes up to 2 tiny files and 1 upload in example/bucket-doctor-test/, up to 5 uploads where the first is refused, and removes them again; what the key may not remove is listed.'
	);
	await click( controlOf( 'Read-only test: writes nothing. It cannot prove uploading.' ) as HTMLElement );
	expect( screen.textContent ).toContain( 'Asks the bucket and writes nothing.' );
	await press();
	expect( run.mock.calls[ 0 ]?.[ 0 ].readOnly ).toBe( true );
} );

test( 'The engine gets the connection without secrets; the relay gets them in its own field', async () => {
	await open();
	await press();
	const [ options ] = run.mock.calls[ 0 ] as [ RunOptions ];
	const { transport, ...rest } = options;
	expect( JSON.stringify( rest ) ).not.toContain( 'canary' );
	expect( rest.connection ).toMatchObject( {
		bucket: 'site-backups',
		region: 'us-east-1',
		accessKeyId: 'AKIARTX3GSDSVNNBOPER',
	} );
	expect( rest.siteHash ).toBe( '0123abcd' );

	const site = siteThat( { 'POST relay': { responses: [] } } );
	fetchApi.mockImplementation( site.fetch as typeof apiFetch );
	await transport.send( { runId: 'a', number: 1, region: 'eu-central-1', requests: [] } );
	expect( site.calls ).toHaveLength( 1 );
	expect( site.calls[ 0 ] ).toMatchObject( {
		path: '/bucket-doctor/v1/relay',
		method: 'POST',
		data: {
			connection: { secretAccessKey: SECRET, sessionToken: TOKEN, region: 'eu-central-1', credentials: 'typed' },
		},
	} );
} );

test( 'Waves are shown as they are asked, and Stop tells the engine', async () => {
	let finish: ( report: Report ) => void = () => undefined;
	run.mockImplementation( ( { onProgress } ) => {
		onProgress?.( { wave: 1, operations: [ 'ListObjectsV2', 'GetCallerIdentity' ], answered: 0 } );
		onProgress?.( { wave: 2, operations: [ 'PutObject', 'PutObject' ], answered: 2 } );
		return new Promise( ( resolve ) => {
			finish = resolve;
		} );
	} );
	const screen = await open();
	await press();
	const steps = [ ...screen.querySelectorAll( 'ol li' ) ].map( ( { textContent } ) => textContent );
	expect( steps ).toEqual( [ 'Asked: listing files, whose key this is', 'Asking: uploading a tiny file' ] );
	expect( run.mock.calls[ 0 ]?.[ 0 ].stop?.aborted ).toBe( false );

	await press();
	expect( run ).toHaveBeenCalledTimes( 1 );

	await click( button( 'Stop' ) );
	expect( run.mock.calls[ 0 ]?.[ 0 ].stop?.aborted ).toBe( true );
	expect( screen.textContent ).toContain( 'Stopping: removing what was made' );

	await act( async () => finish( aReport() ) );
	expect( screen.querySelector( '[role="region"] h2' )?.textContent ).toBe( 'Ready' );
} );

test( 'A value that mends it goes into the form, and the test runs again', async () => {
	run.mockResolvedValueOnce( wrongRegion() );
	const screen = await open();
	await press();
	await click( button( 'Use eu-central-1' ) );
	expect( ( controlOf( 'Region' ) as HTMLInputElement ).value ).toBe( 'eu-central-1' );
	expect( run.mock.calls[ 1 ]?.[ 0 ].connection.region ).toBe( 'eu-central-1' );
	expect( screen.querySelector( '[role="region"] h2' )?.textContent ).toBe( 'Ready' );
} );

test( 'What the test did not dare is asked, and a yes holds for one test', async () => {
	run.mockResolvedValueOnce(
		aReport( {
			verdict: 'inconclusive',
			decisions: [ aDecision( { decision: 'unknown', reason: 'owner-unconfirmed', observations: [] } ) ],
		} )
	);
	await open();
	await press();
	expect( run.mock.calls[ 0 ]?.[ 0 ].consents ).toEqual( {} );
	await click( button( 'Yes, test again and write' ) );
	expect( run.mock.calls[ 1 ]?.[ 0 ].consents ).toEqual( { foreignBucket: true } );
	await press();
	expect( run.mock.calls[ 2 ]?.[ 0 ].consents ).toEqual( {} );
} );

test( 'A test that the site refuses says what to do and keeps what was typed', async () => {
	run.mockRejectedValueOnce( {
		code: 'bucket_doctor_address_blocked',
		message: 'Add this line.',
		data: { status: 400 },
	} );
	const screen = await open();
	await press();
	expect( screen.querySelector( '.components-notice h2' )?.textContent ).toBe( 'This site refused to send the test' );
	expect( screen.textContent ).toContain( 'Add this line.' );
	expect( ( controlOf( 'Bucket' ) as HTMLInputElement ).value ).toBe( 'site-backups' );
	expect( ( controlOf( 'Secret access key' ) as HTMLInputElement ).value ).toBe( SECRET );
} );

test( 'The secret is in no markup but its own field', async () => {
	run.mockResolvedValue( putMissing() );
	const screen = await open();
	await press();
	const fields = [ 'secretAccessKey', 'sessionToken' ].map( ( name ) =>
		screen.querySelector( `[name="${ name }"]` )
	);
	const before = everything( screen );
	fields.forEach( ( field ) => field?.remove() );
	expect( before ).toContain( 'site-backups' );
	expect( everything( screen ) ).not.toContain( 'canary' );
	expect( window.location.href ).not.toContain( 'canary' );
	expect( JSON.stringify( { ...window.localStorage, ...window.sessionStorage } ) ).not.toContain( 'canary' );
} );
