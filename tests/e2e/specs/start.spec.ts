import { expect, test as base } from '@playwright/test';
import { isReachable, sandboxesOf } from '../support/demo';
import { Screen } from '../support/screen';
import { interrupt, runStartScript } from '../support/start-script';
import type { Started } from '../support/start-script';

// A visitor of its own: nobody has logged in here.
const test = base.extend< { started: Started } >( {
	started: async ( {}, provide ) => {
		const started = await runStartScript( [ 'put-missing', 'all-right-updraftplus', 'flavour-r2' ] );
		await provide( started );
		if ( started.child.exitCode === null ) {
			await interrupt( started );
		}
	},
} );

// The first start copies WordPress, and builds where a source has changed.
test.setTimeout( 240_000 );

test( 'npm start: a stranger opens the printed address, presses a demo button and reads the report', async ( {
	page,
	started,
} ) => {
	const screen = new Screen( page );
	await page.goto( started.address );
	const demo = page.getByRole( 'region', { name: 'Demo connections' } );
	const button = demo.getByRole( 'button' ).nth( 1 );
	await expect( button ).toHaveAccessibleDescription( /\w/ );
	await button.focus();
	await page.keyboard.press( 'Enter' );

	await expect( screen.verdict ).toHaveText( /^Ready/ );
	await demo.getByRole( 'button' ).first().click();
	await expect( screen.verdict ).toHaveText( /^Not ready/ );

	await demo.getByText( 'Other stores (1)' ).click();
	await demo.getByRole( 'button', { name: /^Cloudflare R2/ } ).click();
	await expect( screen.report ).toContainText( 'Object Read & Write' );
} );

test( 'npm start: Ctrl-C ends every server', async ( { started } ) => {
	const addresses = [ started.address, ...sandboxesOf( started ) ];
	expect( addresses ).toHaveLength( 4 );
	expect( await Promise.all( addresses.map( isReachable ) ) ).toEqual( [ true, true, true, true ] );

	expect( await interrupt( started ) ).toBe( 0 );
	expect( await Promise.all( addresses.map( isReachable ) ) ).toEqual( [ false, false, false, false ] );
} );
