import { holdWave, operationsOf } from '../support/held-relay';
import { expect, test } from '../support/test';
import { world } from '../support/world';

const NAME = 'unversioned';
const stop = { name: 'Stop', exact: true };

test( 'Stop while nothing has been written ends the test at once', async ( { page, doctor } ) => {
	const { connection, log } = world( NAME );
	const before = ( await log() ).length;
	await doctor.open();
	await doctor.type( connection );
	const aborted = page.waitForEvent( 'requestfailed' );
	const { held } = await holdWave( page, () => true );
	await doctor.button.click();
	await held;
	await page.getByRole( 'button', stop ).click();

	await expect( page.getByText( /^Stopped before anything was written/ ).first() ).toBeVisible();
	expect( ( await aborted ).failure()?.errorText ).toBe( 'net::ERR_ABORTED' );
	expect( ( await log() ).length ).toBe( before );

	await expect( doctor.report ).toHaveCount( 0 );
} );

test( 'Stop during the uploads waits for them and removes them', async ( { page, doctor, traffic } ) => {
	const { connection, state } = world( NAME );
	const before = await state();
	await doctor.open();
	await doctor.type( connection );
	const { held } = await holdWave( page, ( call ) => operationsOf( call ).includes( 'PutObject' ) );
	await doctor.button.click();
	const { release } = await held;
	await page.getByRole( 'button', stop ).click();
	await expect( page.getByText( /^Stopping: removing what was made/ ) ).toBeVisible();
	await release();

	await expect( doctor.verdict ).toHaveText( /^Could not tell/ );
	await expect( doctor.permission( 's3:PutObject' ).first() ).toHaveText( /Allowed/ );
	await expect( doctor.permission( 's3:GetObject' ).first() ).toHaveText( /The test was stopped before/ );
	await expect( doctor.leftBehind ).toHaveCount( 0 );
	expect( await state() ).toEqual( before );
	expect( traffic.relayCalls().flatMap( operationsOf ) ).not.toContain( 'GetObject' );
} );

test( 'Stop while the site waits for a slow store: what was uploaded is removed as soon as the site is through', async ( {
	page,
	doctor,
	traffic,
	quietConsole,
} ) => {
	// Until the site is through it refuses the clean-up; the screen asks again.
	quietConsole.expect( /409 \(Conflict\)/ );
	const { connection, state } = world( NAME );
	const address = `${ connection.endpoint }/.sandbox/world`;
	const usual: object = await ( await fetch( address ) ).json();
	const put = async ( changed: object ) => {
		const answer = await fetch( address, { method: 'PUT', body: JSON.stringify( changed ) } );
		expect( answer.ok ).toBe( true );
	};
	await put( { ...usual, faults: [ { kind: 'latency', operation: 'GetObject', times: 1, ms: 3000 } ] } );
	const before = await state();
	await doctor.open();
	await doctor.type( connection );
	await doctor.button.click();
	await expect( page.getByText( /^Asking: .*reading a file/ ) ).toBeVisible();
	await page.getByRole( 'button', stop ).click();

	await expect( doctor.verdict ).toHaveText( /^Could not tell/ );
	await expect( doctor.leftBehind ).toHaveCount( 0 );
	expect( await state() ).toEqual( before );
	await expect( doctor.permission( 's3:GetObject' ).first() ).toHaveText( /Unknown/ );
	expect( operationsOf( traffic.relayCalls().at( -1 )! ) ).toContain( 'DeleteObject' );
	await put( usual );
} );
