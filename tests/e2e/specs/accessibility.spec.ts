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

test( 'the form and a report with findings keep to WCAG 2.2 AA', async ( { page, doctor } ) => {
	await doctor.open();
	await page.locator( 'summary', { hasText: 'Advanced' } ).click();
	expect( await violations( page ) ).toEqual( [] );
	await page.locator( 'summary', { hasText: 'Advanced' } ).click();

	await doctor.type( world( 'put-missing' ).connection );
	await doctor.test();
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
