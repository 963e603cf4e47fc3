import type { Page } from '@playwright/test';
import type { Connection } from '../support/environment';
import { expect, test } from '../support/test';
import { RELAY } from '../support/traffic';
import { world } from '../support/world';

const BROKEN = /Failed to load resource/;
const PAGE = '<!doctype html><title>x</title><h1>Forbidden</h1>';

const expectUnchanged = async ( page: Page, connection: Connection ) => {
	await expect( page.getByLabel( 'Bucket', { exact: true } ) ).toHaveValue( connection.bucket );
	await expect( page.getByLabel( 'Access key ID', { exact: true } ) ).toHaveValue( connection.accessKeyId );
	await expect( page.getByLabel( 'Secret access key', { exact: true } ) ).toHaveValue( connection.secretAccessKey );
};

const NAME = 'unversioned';

const CASES = [
	{ what: 'a firewall answers 403 with a page', status: 403, title: /^A firewall/, advice: /Allow requests to/ },
	{ what: 'ModSecurity answers 406 with a page', status: 406, title: /^A firewall/, advice: /Allow requests to/ },
	{ what: 'PHP dies with a page and 500', status: 500, title: /^PHP failed/, advice: /PHP error log/ },
	{ what: 'PHP prints an error in front of the answer', status: 200, title: /^PHP failed/, advice: /PHP error log/ },
	{ what: 'the web server gives up with 504', status: 504, title: /gave up waiting/, advice: /Test again/ },
	{ what: 'the request is too large: 413', status: 413, title: /too large/, advice: /Ask your web host/ },
	{ what: 'too many requests: 429', status: 429, title: /no more requests/, advice: /Wait a minute/ },
] as const;

test( 'whatever answers in place of the plugin: the screen says what to do and keeps what was typed', async ( {
	page,
	doctor,
	quietConsole,
} ) => {
	quietConsole.expect( BROKEN );
	const { connection } = world( NAME );
	let answer = { status: 0, contentType: 'text/html', body: PAGE };
	await page.route( RELAY, ( route ) => route.fulfill( answer ) );
	await doctor.open();
	await doctor.type( connection );
	for ( const { what, status, title, advice } of CASES ) {
		await test.step( what, async () => {
			answer = { ...answer, status };
			await doctor.button.click();
			await expect( page.getByRole( 'heading', { name: title } ) ).toBeVisible();
			await expect( page.locator( '.bucket-doctor-failure' ) ).toContainText( advice );
			await expectUnchanged( page, connection );
		} );
	}
	await page.unroute( RELAY );
	await doctor.test();
	await expect( doctor.verdict ).toHaveText( /^Ready/ );
} );

test( 'offline: the screen says so, and the test works when the line is back', async ( {
	page,
	doctor,
	quietConsole,
} ) => {
	quietConsole.expect( BROKEN );
	const { connection } = world( NAME );
	await doctor.open();
	await doctor.type( connection );
	await page.context().setOffline( true );
	await doctor.button.click();
	await expect( page.getByRole( 'heading', { name: 'Your browser could not reach this site' } ) ).toBeVisible();
	await expectUnchanged( page, connection );

	await page.context().setOffline( false );
	await doctor.test();
	await expect( doctor.verdict ).toHaveText( /^Ready/ );
} );

test( 'an expired nonce is renewed without a word; an expired session says what to do', async ( {
	page,
	doctor,
	quietConsole,
} ) => {
	quietConsole.expect( BROKEN );
	const { connection } = world( NAME );
	await doctor.open();
	await doctor.type( connection );
	await page.evaluate( () => {
		const { apiFetch } = ( window as unknown as { wp: { apiFetch: { nonceMiddleware: { nonce: string } } } } ).wp;
		apiFetch.nonceMiddleware.nonce = '0123456789';
	} );
	await doctor.test();
	await expect( doctor.verdict ).toHaveText( /^Ready/ );

	const cookies = await page.context().cookies();
	await page.context().clearCookies();
	await doctor.button.click();
	await expect( page.getByRole( 'heading', { name: 'Your session has expired' } ) ).toBeVisible();
	await expectUnchanged( page, connection );

	await page.context().addCookies( cookies );
	await doctor.test();
	await expect( doctor.verdict ).toHaveText( /^Ready/ );
} );
