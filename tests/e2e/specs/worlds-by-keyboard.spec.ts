import type { Page } from '@playwright/test';
import type { Connection } from '../support/environment';
import { Keyboard } from '../support/keyboard';
import { expect, test } from '../support/test';
import { world } from '../support/world';

/** The whole form in the order in which Tab goes through it. */
const fillIn = async ( keyboard: Keyboard, page: Page, connection: Connection ) => {
	await keyboard.choose( 'What is the bucket for?', connection.profile );
	await keyboard.choose( 'Provider', connection.provider );
	await keyboard.type( 'Access key ID', connection.accessKeyId );
	await keyboard.type( 'Secret access key', connection.secretAccessKey );
	await keyboard.type( 'Bucket', connection.bucket );
	await keyboard.type( 'Region', connection.region );
	await keyboard.type( 'Folder in the bucket', connection.prefix );
	await keyboard.choose( 'ACL', connection.acl );
	await keyboard.press( page.locator( 'summary', { hasText: 'Advanced' } ) );
	await keyboard.type( 'Endpoint', connection.endpoint );
	await keyboard.choose( 'Addressing', connection.addressing );
	await keyboard.type( 'STS endpoint', connection.stsEndpoint );
};

const CASES = [
	{ name: 'put-missing', verdict: 'Not ready', stop: 'Policy', copy: 'Copy: Statement' },
	{ name: 'delete-missing', verdict: 'Not ready', stop: 'Policy', copy: /^Copy a message for/ },
	{ name: 'wrong-secret', verdict: 'Not ready', stop: 'Signature', copy: 'Copy as text' },
	{ name: 'all-right-updraftplus', verdict: 'Ready', stop: undefined, copy: 'Copy as Markdown' },
] as const;

for ( const { name, verdict, stop, copy } of CASES ) {
	test( `${ name }: from the empty form to the proof of a permission without a mouse`, async ( { page, doctor } ) => {
		const keyboard = new Keyboard( page );
		await doctor.open();
		await fillIn( keyboard, page, world( name ).connection );
		await keyboard.press( doctor.button );

		await expect( doctor.verdict ).toHaveText( verdict );
		await expect( doctor.verdict ).toBeFocused();
		if ( stop ) {
			await keyboard.press( doctor.report.getByRole( 'link', { name: stop } ) );
			await expect( doctor.findings.first() ).toBeFocused();
		}
		const copyButton = doctor.report.getByRole( 'button', { name: copy } ).first();
		await keyboard.goTo( copyButton );
		const handle = await copyButton.elementHandle();
		await page.keyboard.press( 'Enter' );
		await expect.poll( () => handle?.textContent() ).toBe( 'Copied' );

		const denied = doctor.report.getByRole( 'button', { name: /^(All|Allowed) / } ).last();
		await denied.focus();
		await keyboard.press( denied, 'Space' );
		await expect( denied ).toHaveAttribute( 'aria-pressed', 'true' );
		const proof = doctor.permissions.locator( 'details' ).first();
		if ( ( await proof.count() ) > 0 ) {
			await keyboard.press( proof.locator( 'summary' ) );
			await expect( proof ).toHaveAttribute( 'open', '' );
			await expect( proof.getByText( 'Request', { exact: true } ) ).toBeVisible();
		}
	} );
}
