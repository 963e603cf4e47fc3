import { chromium } from '@playwright/test';
import { ensureBrowser } from './ensure-browser.mjs';
import { logIn } from './log-in.mjs';

const TEXT_FIELDS = {
	'Access key ID': 'accessKeyId',
	'Secret access key': 'secretAccessKey',
	Bucket: 'bucket',
	Region: 'region',
	'Folder in the bucket': 'prefix',
};

/**
 * Opens a browser and logs in as the administrator of a site of the scripts.
 *
 * @param {string} home Address of the site.
 * @return {Promise<{browser: import('@playwright/test').Browser, page: import('@playwright/test').Page}>} To be closed by the caller.
 */
export const openBrowser = async ( home ) => {
	const browser = await chromium.launch( {
		executablePath: await ensureBrowser(),
		args: [ '--disable-background-networking', ...( process.getuid?.() === 0 ? [ '--no-sandbox' ] : [] ) ],
	} );
	const page = await browser.newPage( {
		baseURL: home,
		locale: 'en-US',
		reducedMotion: 'reduce',
		viewport: { width: 1280, height: 900 },
	} );
	await logIn( page );
	return { browser, page };
};

/** @param {import('@playwright/test').Page} page */
export const openScreen = ( page ) => page.goto( '/wp-admin/options-general.php?page=bucket-doctor' );

/**
 * Opens the screen and types a connection.
 *
 * @param {import('@playwright/test').Page} page
 * @param {Record<string, string>}          connection What the sandbox's line says.
 */
export const typeConnection = async ( page, connection ) => {
	await openScreen( page );
	await page.getByLabel( 'Provider', { exact: true } ).selectOption( connection.provider );
	await page.getByLabel( 'What is the bucket for?', { exact: true } ).selectOption( connection.profile );
	for ( const [ label, field ] of Object.entries( TEXT_FIELDS ) ) {
		await page.getByLabel( label, { exact: true } ).fill( connection[ field ] );
	}
	const advanced = page.locator( 'summary', { hasText: 'Advanced' } );
	const isFolded = ! ( await page.getByLabel( 'STS endpoint', { exact: true } ).isVisible() );
	if ( isFolded ) {
		await advanced.click();
	}
	await page.getByLabel( 'Endpoint', { exact: true } ).fill( connection.endpoint );
	await page.getByLabel( 'STS endpoint', { exact: true } ).fill( connection.stsEndpoint );
	await page.getByLabel( 'Addressing', { exact: true } ).selectOption( connection.addressing );
	if ( isFolded ) {
		await advanced.click();
	}
};

/** @param {import('@playwright/test').Page} page */
export const testButton = ( page ) => page.getByRole( 'button', { name: 'Test S3 Access' } );

/** @param {import('@playwright/test').Page} page */
export const reportOf = ( page ) => page.getByRole( 'region', { name: 'Report' } );

/** @param {import('@playwright/test').Page} page */
export const verdictOf = ( page ) => reportOf( page ).getByRole( 'heading', { level: 2 } ).first();
