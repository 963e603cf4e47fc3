import apiFetch from '@wordpress/api-fetch';
import { readBoot } from '../../../src/admin/boot';
import { App } from '../../../src/admin/components/app';
import { runTest } from '../../../src/engine';
import { aReport } from '../reporters/support/reports';
import { button, buttonsOf, clear, click, controlOf, fill, render } from './support/screen';
import { field, savedConnection, SECRET, siteThat } from './support/site';

jest.mock( '../../../src/engine/run/run-test', () => ( { runTest: jest.fn() } ) );
jest.mock( '@wordpress/api-fetch', () => ( { __esModule: true, default: jest.fn() } ) );
jest.mock( '@wordpress/a11y', () => ( { speak: jest.fn() } ) );

const run = jest.mocked( runTest );

async function open( answers: Parameters< typeof siteThat >[ 0 ] ) {
	const site = siteThat( answers );
	jest.mocked( apiFetch ).mockImplementation( site.fetch as typeof apiFetch );
	const screen = await render( <App boot={ readBoot( {} ) } /> );
	return { site, screen };
}

const control = ( label: string ) => controlOf( label ) as HTMLInputElement;

/** What the relay would be sent by the test that was started last. */
async function relayed( site: ReturnType< typeof siteThat > ) {
	const { transport } = run.mock.lastCall![ 0 ];
	await transport.send( { runId: 'a', number: 1, region: 'eu-central-1', requests: [] } ).catch( () => undefined );
	return site.to( 'relay' ).at( -1 )?.data?.connection;
}

beforeEach( () => {
	jest.clearAllMocks();
	run.mockResolvedValue( aReport() );
} );

afterEach( clear );

test( 'The form shows what is stored, and of the secret only that it is there', async () => {
	const { screen } = await open( { 'GET connection': savedConnection() } );
	expect( control( 'Bucket' ).value ).toBe( 'site-backups' );
	expect( control( 'Secret access key' ).disabled ).toBe( true );
	expect( control( 'Secret access key' ).value ).toMatch( /^•+$/ );
	expect( screen.textContent ).toContain( 'Stored, encrypted.' );
	expect( button( 'Save' ).getAttribute( 'aria-disabled' ) ).toBe( 'true' );
} );

test( 'A test of what is stored sends no secret', async () => {
	const { site } = await open( { 'GET connection': savedConnection(), 'POST relay': { responses: [] } } );
	await click( button( 'Test S3 Access' ) );
	const connection = await relayed( site );
	expect( connection ).toMatchObject( { credentials: 'stored', bucket: 'site-backups' } );
	expect( connection ).not.toHaveProperty( 'secretAccessKey' );
} );

test( 'Another bucket is tested with the stored secret, another key asks for its own', async () => {
	const { site, screen } = await open( { 'GET connection': savedConnection(), 'POST relay': { responses: [] } } );
	await fill( 'bucket', 'other-bucket' );
	await click( button( 'Test S3 Access' ) );
	expect( await relayed( site ) ).toMatchObject( { credentials: 'stored', bucket: 'other-bucket' } );

	await fill( 'accessKeyId', 'AKIAOTHER' );
	expect( screen.textContent ).toContain( 'The stored one belongs to another access key ID' );
	await click( button( 'Test S3 Access' ) );
	expect( run ).toHaveBeenCalledTimes( 1 );
	expect( control( 'Secret access key' ).getAttribute( 'aria-invalid' ) ).toBe( 'true' );

	await fill( 'secretAccessKey', SECRET );
	await click( button( 'Test S3 Access' ) );
	expect( await relayed( site ) ).toMatchObject( { credentials: 'typed', secretAccessKey: SECRET } );
} );

test( 'Saving sends what has changed; the answer fills the form and the secret is gone from it', async () => {
	const { site, screen } = await open( {
		'PUT connection': { ...savedConnection(), notices: [] },
	} );
	expect( button( 'Save' ).getAttribute( 'aria-disabled' ) ).toBe( 'true' );
	await fill( 'bucket', 'site-backups' );
	await fill( 'secretAccessKey', SECRET );
	await click( button( 'Save' ) );
	expect( site.to( 'PUT' )[ 0 ]?.data ).toMatchObject( { bucket: 'site-backups', secretAccessKey: SECRET } );
	expect( site.to( 'PUT' )[ 0 ]?.data ).not.toHaveProperty( 'region' );
	expect( screen.textContent ).toContain( 'Saved.' );
	expect( screen.ownerDocument.documentElement.outerHTML ).not.toContain( 'canary' );
	expect( control( 'Region' ).value ).toBe( 'eu-central-1' );
} );

test( 'What the site deleted on its own is said', async () => {
	const { screen } = await open( {
		'GET connection': savedConnection(),
		'PUT connection': {
			...savedConnection( {
				accessKeyId: field( 'AKIAOTHER' ),
				secretAccessKey: { isSet: false, source: 'none', readable: true },
			} ),
			notices: [ { code: 'secret-deleted', message: 'The stored secret was deleted.' } ],
		},
	} );
	await fill( 'accessKeyId', 'AKIAOTHER' );
	await click( button( 'Save' ) );
	expect( screen.textContent ).toContain( 'Saved.The stored secret was deleted.' );
	expect( control( 'Secret access key' ).disabled ).toBe( false );
} );

test( 'What is refused is said, and what was typed stays', async () => {
	const { screen } = await open( {
		'PUT connection': {
			code: 'bucket_doctor_storage_refused',
			message: 'Add this line to wp-config.php.',
			data: { status: 500 },
		},
	} );
	await fill( 'bucket', 'site-backups' );
	await fill( 'secretAccessKey', SECRET );
	await click( button( 'Save' ) );
	expect( screen.textContent ).toContain( 'Not saved' );
	expect( screen.textContent ).toContain( 'Add this line to wp-config.php.' );
	expect( control( 'Secret access key' ).value ).toBe( SECRET );
} );

test( 'A value that cannot be saved is said at its field and not sent', async () => {
	const { site, screen } = await open( {} );
	await fill( 'region', 'Europe!' );
	await click( button( 'Save' ) );
	expect( site.to( 'PUT' ) ).toEqual( [] );
	expect( screen.querySelector( '[role="alert"]' )?.textContent ).toContain( '“Europe!” cannot be a region.' );
} );

test( 'The stored secret can be removed and another one typed', async () => {
	const { site, screen } = await open( {
		'GET connection': savedConnection(),
		'PUT connection': savedConnection( { secretAccessKey: { isSet: false, source: 'none', readable: true } } ),
	} );
	await fill( 'bucket', 'typed-meanwhile' );
	await click( button( 'Remove and replace' ) );
	expect( site.to( 'PUT' )[ 0 ]?.data ).toEqual( { secretAccessKey: '' } );
	expect( control( 'Secret access key' ).disabled ).toBe( false );
	expect( control( 'Bucket' ).value ).toBe( 'typed-meanwhile' );
	expect( screen.textContent ).toContain( 'Removed.' );
} );

test( 'Forgetting asks first', async () => {
	const { site, screen } = await open( { 'GET connection': savedConnection(), 'DELETE connection': {} } );
	await click( button( 'Forget' ) );
	expect( site.to( 'DELETE' ) ).toEqual( [] );
	const [ confirm ] = buttonsOf( document.body, 'Forget connection' );
	await click( confirm! );
	expect( site.to( 'DELETE' ) ).toHaveLength( 1 );
	expect( control( 'Bucket' ).value ).toBe( '' );
	expect( screen.textContent ).toContain( 'Forgotten' );
	expect( screen.textContent ).not.toContain( 'Stored, encrypted.' );
} );

test( 'A locked field says where it is set and cannot be changed', async () => {
	const { screen } = await open( {
		'GET connection': savedConnection( {
			bucket: field( 'from-wp-config', 'constant', true ),
			profile: field( 'backup-folder', 'environment', true ),
			accessKeyId: field( 'AKIAENVIRONMENT', 'constant', true ),
			endpoint: field( '', 'constant', true ),
			secretAccessKey: { isSet: true, source: 'constant', readable: true },
		} ),
	} );
	expect( control( 'Bucket' ).readOnly ).toBe( true );
	expect( controlOf( 'What is the bucket for?' )?.hasAttribute( 'disabled' ) ).toBe( true );
	const names = [ ...screen.querySelectorAll( 'form code' ) ].map( ( { textContent } ) => textContent );
	expect( names ).toEqual( [
		'BUCKET_DOCTOR_PROFILE',
		'BUCKET_DOCTOR_ACCESS_KEY_ID',
		'BUCKET_DOCTOR_SECRET_ACCESS_KEY',
		'BUCKET_DOCTOR_BUCKET',
		'BUCKET_DOCTOR_SECRET_ACCESS_KEY',
		expect.stringContaining( 'bucket-doctor-test/' ),
	] );
	expect( () => button( 'Remove and replace' ) ).toThrow();
	// A field that is not locked keeps its help.
	expect( screen.textContent ).toContain( 'Empty: the test finds it out.' );
} );

test( 'A secret that cannot be read any more is to be entered again', async () => {
	const { screen } = await open( {
		'GET connection': savedConnection( { secretAccessKey: { isSet: true, source: 'database', readable: false } } ),
	} );
	expect( screen.textContent ).toContain( 'Saved, but this site’s keys have changed: enter it again.' );
	expect( control( 'Secret access key' ).disabled ).toBe( false );
} );

test( 'Where what is stored cannot be read the form works all the same, and says so', async () => {
	const { screen } = await open( {
		'GET connection': { code: 'rest_other', message: 'No.', data: { status: 400 } },
	} );
	expect( screen.querySelector( '.components-notice h2' )?.textContent ).toBe( 'WordPress refused the request' );
	expect( control( 'Bucket' ).closest( 'fieldset' )?.disabled ).toBe( false );
} );
