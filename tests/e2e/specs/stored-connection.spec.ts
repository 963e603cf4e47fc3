import type { Page } from '@playwright/test';
import { findSecret } from '../support/secret-search';
import { readSiteFiles } from '../support/site-files';
import { expect, test } from '../support/test';
import { world } from '../support/world';

/** Asks the site as the screen does. */
const forget = ( page: Page ) =>
	page.evaluate( async () => {
		const { apiFetch } = ( window as unknown as { wp: { apiFetch: ( options: object ) => Promise< unknown > } } )
			.wp;
		await apiFetch( { path: '/bucket-doctor/v1/connection', method: 'DELETE', data: {} } );
	} );

test.afterEach( ( { page } ) => forget( page ) );

test( 'a connection is saved, tested, bound to its key, and forgotten; its secret goes in and never comes out', async ( {
	page,
	doctor,
	traffic,
} ) => {
	const { connection, state } = world( 'unversioned' );
	const before = await state();
	const secret = page.getByLabel( 'Secret access key', { exact: true } );

	await test.step( 'saved', async () => {
		await doctor.open();
		await doctor.type( connection );
		await page.getByRole( 'button', { name: 'Save', exact: true } ).click();
		await expect( page.getByText( 'Saved.', { exact: true } ).first() ).toBeVisible();
		await expect( secret ).toBeDisabled();
	} );

	await test.step( 'shown again without the secret, and tested with it', async () => {
		await page.reload();
		await expect( page.getByLabel( 'Bucket', { exact: true } ) ).toHaveValue( connection.bucket );
		await expect( page.getByLabel( 'Access key ID', { exact: true } ) ).toHaveValue( connection.accessKeyId );
		await expect( page.getByText( 'Stored, encrypted.' ) ).toBeVisible();
		await doctor.test();
		await expect( doctor.verdict ).toHaveText( /^Ready/ );
		expect( await state() ).toEqual( before );
		const sent = traffic.relayCalls().map( ( call ) => call.connection );
		expect( sent.map( ( { credentials } ) => credentials ) ).toEqual( sent.map( () => 'stored' ) );
		expect( sent.filter( ( fields ) => 'secretAccessKey' in fields ) ).toEqual( [] );
	} );

	await test.step( 'in no answer, no page, no file: only in the request that saved it', async () => {
		const seen = [
			...( await traffic.sightings() ),
			...( await readSiteFiles() ),
			{ where: 'page', text: await page.content() },
		].filter( ( { text } ) => findSecret( text, connection.secretAccessKey ).length > 0 );
		expect( seen.map( ( { where } ) => where.replace( /^\w+ .*: /, '' ) ) ).toEqual( [ 'request body' ] );
		expect( JSON.parse( seen[ 0 ]!.text ) ).toMatchObject( { secretAccessKey: connection.secretAccessKey } );
	} );

	await test.step( 'another key takes another secret: the stored one goes, and that is said', async () => {
		await page.getByLabel( 'Access key ID', { exact: true } ).fill( 'AKIARTX3GSDSAAAAAAAA' );
		await expect( secret ).toBeEnabled();
		await page.getByRole( 'button', { name: 'Save', exact: true } ).click();
		await expect( page.getByText( /secret access key was deleted/ ).first() ).toBeVisible();
		await doctor.button.click();
		await expect( secret ).toHaveAttribute( 'aria-invalid', 'true' );
	} );

	await test.step( 'a new secret is saved, removed for replacing, and all is forgotten', async () => {
		await page.getByLabel( 'Access key ID', { exact: true } ).fill( connection.accessKeyId );
		await secret.fill( connection.secretAccessKey );
		await page.getByRole( 'button', { name: 'Save', exact: true } ).click();
		await expect( secret ).toBeDisabled();
		await page.getByRole( 'button', { name: 'Remove and replace the secret access key' } ).click();
		await expect( secret ).toBeEnabled();
		await expect( secret ).toHaveValue( '' );

		await page.getByRole( 'button', { name: 'Forget', exact: true } ).click();
		await page.getByRole( 'dialog' ).getByRole( 'button', { name: 'Forget connection' } ).click();
		await expect( page.getByLabel( 'Bucket', { exact: true } ) ).toHaveValue( '' );
		await page.reload();
		await expect( page.getByLabel( 'Bucket', { exact: true } ) ).toBeEnabled();
		await expect( page.getByLabel( 'Bucket', { exact: true } ) ).toHaveValue( '' );
		await expect( page.getByRole( 'button', { name: 'Forget', exact: true } ) ).toHaveCount( 0 );
	} );
} );
