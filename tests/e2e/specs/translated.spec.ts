import type { Page } from '@playwright/test';
import type { Connection } from '../support/environment';
import { expect, test as base } from '../support/test';
import { world } from '../support/world';

declare global {
	interface Window {
		wp: { apiFetch: ( options: object ) => Promise< unknown > };
	}
}

/** What the language packs of the tests make of a text. */
const translated = ( text: string ) => `⟦${ text }⟧`;
const TRANSLATED = /^⟦[^⟦]*/;

const openScreen = ( page: Page ) => page.goto( '/wp-admin/options-general.php?page=bucket-doctor' );

const speak = async ( page: Page, locale: string ) => {
	await openScreen( page );
	await page.evaluate( ( data ) => window.wp.apiFetch( { path: '/wp/v2/users/me', method: 'POST', data } ), {
		locale,
	} );
	await openScreen( page );
};

/** Types by the names of the fields: their labels are translated. */
const typeByName = async ( page: Page, connection: Connection ) => {
	const field = ( name: string ) => page.locator( `[name="${ name }"]` );
	await page.locator( 'summary' ).first().click();
	for ( const name of [ 'provider', 'profile', 'acl', 'addressing' ] as const ) {
		await field( name ).selectOption( connection[ name ] );
	}
	for ( const name of [
		'accessKeyId',
		'secretAccessKey',
		'bucket',
		'region',
		'prefix',
		'endpoint',
		'stsEndpoint',
	] as const ) {
		await field( name ).fill( connection[ name ] );
	}
};

const test = base.extend< { complaints: string[] } >( {
	complaints: async ( { page }, provide ) => {
		const complaints: string[] = [];
		page.on( 'console', ( message ) => {
			if ( [ 'warning', 'error' ].includes( message.type() ) ) {
				complaints.push( message.text() );
			}
		} );
		page.on( 'pageerror', ( error ) => complaints.push( String( error ) ) );
		await provide( complaints );
		// Later tests read English.
		await speak( page, '' );
	},
} );

for ( const { locale, direction, stylesheet } of [
	{ locale: 'de_DE', direction: 'ltr', stylesheet: 'admin.css' },
	{ locale: 'ar', direction: 'rtl', stylesheet: 'admin-rtl.css' },
] ) {
	test( `${ locale }: title, form, verdict and findings speak the user’s language, ${ direction }`, async ( {
		page,
		complaints,
	} ) => {
		await speak( page, locale );
		await expect( page.locator( 'html' ) ).toHaveCSS( 'direction', direction );
		await expect( page.getByRole( 'heading', { level: 1 } ) ).toContainText( translated( 'Bucket Doctor' ) );
		await expect( page ).toHaveTitle( new RegExp( translated( 'Bucket Doctor' ) ) );
		await expect( page.getByLabel( translated( 'Access key ID' ), { exact: true } ) ).toBeVisible();
		const sheets = await page
			.locator( 'link[rel="stylesheet"][href*="bucket-doctor/build/"]' )
			.evaluateAll( ( links ) => links.map( ( link ) => new URL( ( link as HTMLLinkElement ).href ).pathname ) );
		expect( sheets.map( ( sheet ) => sheet.replace( /.*\//, '' ) ) ).toEqual( [ stylesheet ] );

		await typeByName( page, world( 'put-missing' ).connection );
		await page.getByRole( 'button', { name: translated( 'Test S3 Access' ), exact: true } ).click();

		const report = page.getByRole( 'region', { name: translated( 'Report' ) } );
		await expect( report.getByRole( 'heading', { level: 2 } ).first() ).toHaveText( TRANSLATED );
		const finding = report.getByRole( 'article' ).first();
		await expect( finding.getByRole( 'heading' ).first() ).toHaveText( /⟦.*s3:PutObject.*⟧/ );
		await expect( report ).toContainText( translated( 'Fix this first' ) );
		await expect( report.getByRole( 'table', { name: translated( 'Permissions' ) } ) ).toContainText(
			translated( 'Denied' )
		);
		expect( complaints ).toEqual( [] );
	} );
}
