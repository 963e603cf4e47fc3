/**
 * Logs in as the administrator of a site of the scripts.
 *
 * @param {import('@playwright/test').Page} page Of a browser whose base address is the site's.
 */
export const logIn = async ( page ) => {
	await page.goto( '/wp-login.php' );
	const name = page.getByLabel( 'Username or Email Address' );
	// A moment after it is there, the page takes the focus to the name: a password that is being typed then would end up in it.
	await page.waitForFunction( ( field ) => field === field.ownerDocument.activeElement, await name.elementHandle() );
	await name.fill( 'admin' );
	await page.getByLabel( 'Password', { exact: true } ).fill( 'password' );
	await page.getByRole( 'button', { name: 'Log In' } ).click();
	await page.waitForURL( '**/wp-admin/**' );
};
