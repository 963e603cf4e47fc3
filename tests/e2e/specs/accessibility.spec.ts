import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/test';
import { world } from '../support/world';

const RULES = [ 'wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa' ];

/** What axe finds in the plugin's own part of the page: rule and elements. */
const violations = async ( page: Page ) => {
	const result = await new AxeBuilder( { page } ).include( '#bucket-doctor-root' ).withTags( RULES ).analyze();
	return result.violations.map( ( { id, nodes } ) => `${ id }: ${ nodes.map( ( { html } ) => html ).join( ' ' ) }` );
};

/** Unfolds all that a report folds; what is in a fold is made when it is opened, and may have folds of its own. */
const unfold = ( page: Page ) =>
	expect
		.poll( () =>
			page.locator( '#bucket-doctor-root details' ).evaluateAll( ( all ) => {
				const rest = all.filter(
					( details ) => ! ( details as HTMLDetailsElement ).open || details.children.length < 2
				);
				rest.forEach( ( details ) => {
					( details as HTMLDetailsElement ).open = true;
				} );
				return rest.length;
			} )
		)
		.toBe( 0 );

/** How far the page can be moved sideways, in pixels. */
const overhang = ( page: Page ) =>
	page.evaluate( () => document.documentElement.scrollWidth - document.documentElement.clientWidth );

test( 'the form, its hints and its complaints keep to WCAG 2.2 AA', async ( { page, doctor } ) => {
	await doctor.open();
	await doctor.openAdvanced();
	expect( await violations( page ) ).toEqual( [] );

	await page.getByLabel( 'Access key ID', { exact: true } ).fill( 'AIDARTX3GSDSVNNBOPER' );
	await page.getByLabel( 'Bucket', { exact: true } ).fill( 's3://site-backups/example' );
	await page.getByLabel( 'Region', { exact: true } ).fill( 'Frankfurt' );
	await expect( page.getByRole( 'button', { name: 'Use bucket site-backups, folder example/' } ) ).toBeVisible();
	await expect( page.getByLabel( 'Access key ID', { exact: true } ) ).toHaveAccessibleDescription( /ID of a user/ );
	expect( await violations( page ) ).toEqual( [] );

	await doctor.button.click();
	await expect( page.getByLabel( 'Secret access key', { exact: true } ) ).toHaveAttribute( 'aria-invalid', 'true' );
	expect( await violations( page ) ).toEqual( [] );
	await page.getByRole( 'button', { name: 'Use bucket site-backups, folder example/' } ).click();
	await expect( page.getByLabel( 'Bucket', { exact: true } ) ).toBeFocused();
	await expect( page.getByLabel( 'Folder in the bucket', { exact: true } ) ).toHaveValue( 'example/' );
} );

for ( const rightToLeft of [ false, true ] ) {
	test( `a report with all its parts keeps to WCAG 2.2 AA and to the width of a telephone, ${
		rightToLeft ? 'right to left' : 'left to right'
	}`, async ( { page, doctor } ) => {
		await doctor.open( { rightToLeft } );
		await doctor.type( world( 'foreign-bucket' ).connection );
		await doctor.test();
		await unfold( page );
		expect( await violations( page ) ).toEqual( [] );

		await page.setViewportSize( { width: 375, height: 800 } );
		// The dashboard itself rounds a fraction of a pixel from right to left.
		expect( await overhang( page ) ).toBeLessThanOrEqual( rightToLeft ? 1 : 0 );
		expect( await violations( page ) ).toEqual( [] );
		// Laid out as blocks it is a table all the same.
		await expect( doctor.permission( 's3:PutObject' ).first().getByRole( 'cell' ) ).toHaveCount( 3 );
		await expect( page.getByLabel( 'Bucket', { exact: true } ) ).toHaveAttribute( 'dir', 'ltr' );
		expect( await page.evaluate( () => document.documentElement.dir || 'ltr' ) ).toBe(
			rightToLeft ? 'rtl' : 'ltr'
		);
	} );
}

test( 'in forced colours every sign is still there', async ( { page, doctor } ) => {
	await page.emulateMedia( { forcedColors: 'active' } );
	await doctor.open();
	await doctor.type( world( 'put-missing' ).connection );
	await doctor.test();
	const seen = await doctor.report.locator( '.bucket-doctor-icon' ).evaluateAll( ( icons ) =>
		icons.map( ( icon ) => {
			const { color, backgroundColor } = window.getComputedStyle( icon );
			return color !== backgroundColor && icon.getBoundingClientRect().width > 0;
		} )
	);
	expect( seen.length ).toBeGreaterThan( 8 );
	expect( seen ).not.toContain( false );
	expect( await violations( page ) ).toEqual( [] );
} );

test( 'the whole way by keyboard alone: the report takes the focus when it is there', async ( { page, doctor } ) => {
	const { connection } = world( 'all-right-updraftplus' );
	await doctor.open();
	await doctor.type( connection );
	await page.getByLabel( 'Bucket', { exact: true } ).focus();
	await page.keyboard.press( 'Enter' );

	await expect( doctor.verdict ).toHaveText( /^Ready/ );
	await expect( doctor.verdict ).toBeFocused();
} );
