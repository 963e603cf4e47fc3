import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { Connection } from './environment';

const TEXT_FIELDS = {
	'Access key ID': 'accessKeyId',
	'Secret access key': 'secretAccessKey',
	Bucket: 'bucket',
	Region: 'region',
	'Folder in the bucket': 'prefix',
} as const;

const ADVANCED_FIELDS = { Endpoint: 'endpoint', 'STS endpoint': 'stsEndpoint' } as const;

/** The settings page as its user sees it: by labels, roles and words. */
export class Screen {
	readonly report: Locator;
	readonly verdict: Locator;
	readonly findings: Locator;
	readonly permissions: Locator;
	readonly leftBehind: Locator;
	readonly button: Locator;

	constructor( readonly page: Page ) {
		this.report = page.getByRole( 'region', { name: 'Report' } );
		this.verdict = this.report.getByRole( 'heading', { level: 2 } ).first();
		this.findings = this.report.getByRole( 'article' );
		this.permissions = this.report.getByRole( 'table', { name: 'Permissions' } );
		this.leftBehind = this.report.getByRole( 'list', { name: 'Left behind' } );
		this.button = page.getByRole( 'button', { name: 'Test S3 Access' } );
	}

	async open( { rightToLeft = false } = {} ) {
		await this.page.goto( `/wp-admin/options-general.php?page=bucket-doctor${ rightToLeft ? '&rtl' : '' }` );
		await expect( this.page.getByRole( 'heading', { level: 1 } ) ).toHaveText( /Bucket Doctor/ );
	}

	/** Types a connection, field by field. */
	async type( connection: Connection ) {
		const { page } = this;
		await page.getByLabel( 'Provider', { exact: true } ).selectOption( connection.provider );
		await page.getByLabel( 'What is the bucket for?', { exact: true } ).selectOption( connection.profile );
		for ( const [ label, field ] of Object.entries( TEXT_FIELDS ) ) {
			await page.getByLabel( label, { exact: true } ).fill( connection[ field ] );
		}
		await page.getByLabel( 'ACL', { exact: true } ).selectOption( connection.acl );
		await this.openAdvanced();
		await page.getByLabel( 'Session token', { exact: true } ).fill( connection.sessionToken ?? '' );
		for ( const [ label, field ] of Object.entries( ADVANCED_FIELDS ) ) {
			await page.getByLabel( label, { exact: true } ).fill( connection[ field ] );
		}
		await page.getByLabel( 'Addressing', { exact: true } ).selectOption( connection.addressing );
	}

	/** Unfolds the fields that most people never need. */
	async openAdvanced() {
		const isOpen = await this.page.getByLabel( 'STS endpoint', { exact: true } ).isVisible();
		if ( ! isOpen ) {
			await this.page.locator( 'summary', { hasText: 'Advanced' } ).click();
		}
	}

	/** Presses the button and waits for the report; an earlier one has to go first. */
	async test() {
		const [ earlier ] = await this.report.elementHandles();
		await this.button.click();
		await earlier?.waitForElementState( 'hidden' );
		await expect( this.verdict ).toBeVisible();
	}

	/** Row of the table of permissions that begins with this action. */
	permission( action: string ): Locator {
		return this.permissions
			.getByRole( 'row' )
			.filter( { has: this.page.locator( 'code', { hasText: new RegExp( `^${ action }$` ) } ) } );
	}
}
