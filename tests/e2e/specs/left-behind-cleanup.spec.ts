import { operationsOf } from '../support/held-relay';
import { Screen } from '../support/screen';
import { expect, test } from '../support/test';
import { world } from '../support/world';

const PRESS = { name: 'Clean up what the last test left' };

for ( const name of [ 'unversioned', 'versioned-removable' ] ) {
	test( `${ name }: a tab that was closed after the uploads is made good at the next visit`, async ( {
		context,
		page,
		doctor,
		traffic,
		quietConsole,
	} ) => {
		// Chrome tells of the answer of a site that is still busy with the wave of the closed tab.
		quietConsole.expect( /409 \(Conflict\)/ );
		const { connection, keys, state } = world( name );
		const address = `${ connection.endpoint }/.sandbox/world`;
		const usual: object = await ( await fetch( address ) ).json();
		const put = async ( changed: object ) => {
			const answer = await fetch( address, { method: 'PUT', body: JSON.stringify( changed ) } );
			expect( answer.ok ).toBe( true );
		};
		await put( { ...usual, faults: [ { kind: 'latency', operation: 'GetObject', times: 1, ms: 2000 } ] } );
		const before = { keys: await keys(), state: await state() };
		const added = async () => ( await keys() ).filter( ( key ) => ! before.keys.includes( key ) ).sort();

		await test.step( 'the tab is closed, warning or not', async () => {
			await doctor.open();
			await doctor.type( connection );
			await doctor.button.click();
			await expect
				.poll( () => traffic.relayCalls().flatMap( operationsOf ), { intervals: [ 50 ] } )
				.toContain( 'GetObject' );
			const closed = page.waitForEvent( 'close' );
			const warned = page.waitForEvent( 'dialog' ).then( async ( dialog ) => {
				await dialog.accept();
				return dialog.type();
			} );
			await page.close( { runBeforeUnload: true } );
			expect( await warned ).toBe( 'beforeunload' );
			await closed;
		} );

		const next = new Screen( await context.newPage() );
		// Tests of other buckets may have left something that their key may not delete.
		const { accessKeyId } = connection;
		const left = next.page
			.getByText( `with key ${ accessKeyId.slice( 0, 4 ) }…${ accessKeyId.slice( -4 ) }:` )
			.locator( 'xpath=following-sibling::ul[1]' );
		const removed = next.page.getByRole( 'list', { name: 'Removed' } ).getByRole( 'listitem' );
		await test.step( 'the next visit names what is there', async () => {
			// The site goes on with the wave that it had when the tab was closed.
			await expect( async () => {
				await next.open();
				await expect( left ).toBeVisible();
				expect( ( await left.locator( 'code' ).allTextContents() ).sort() ).toEqual( await added() );
			} ).toPass();
			expect( ( await added() ).length ).toBeGreaterThan( 0 );
			await next.page.getByRole( 'button', PRESS ).click();
			await expect( next.page.getByRole( 'alert' ) ).toHaveText( /Enter access key ID and secret access key/ );
		} );

		await test.step( 'a press removes it, as soon as the site is through', async () => {
			const most = ( await added() ).length;
			await next.type( connection );
			await expect( async () => {
				await next.page.getByRole( 'button', PRESS ).click();
				await expect( removed ).toHaveCount( most, { timeout: 3000 } );
			} ).toPass();
			await expect( left ).toHaveCount( 0 );
			expect( await state() ).toEqual( before.state );
		} );

		await test.step( 'nothing is in the way of another test', async () => {
			await next.test();
			await expect( next.verdict ).toHaveText( /^Ready/ );
			expect( await state() ).toEqual( before.state );
			await put( usual );
		} );
	} );
}
