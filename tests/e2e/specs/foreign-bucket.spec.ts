import { operationsOf } from '../support/held-relay';
import { expect, test } from '../support/test';
import { world } from '../support/world';

test( 'a bucket of another account is written to only after a yes, and is as before', async ( { doctor, traffic } ) => {
	const { connection, state } = world( 'foreign-bucket' );
	const before = await state();
	const sent = () => traffic.relayCalls().flatMap( operationsOf );

	await doctor.open();
	await doctor.type( connection );
	await doctor.test();
	await expect( doctor.verdict ).toHaveText( /^Could not tell/ );
	await expect( doctor.report.getByText( /belongs to another account than the key/ ).first() ).toBeVisible();
	await expect( doctor.permission( 's3:PutObject' ).first() ).toHaveText( /Unknown/ );
	expect( sent() ).not.toContain( 'PutObject' );
	expect( await state() ).toEqual( before );

	await doctor.report.getByRole( 'button', { name: 'Yes, test again and write' } ).click();
	await expect( doctor.permission( 's3:PutObject' ).first() ).toHaveText( /Allowed/ );
	await expect( doctor.report.getByRole( 'button', { name: 'Yes, test again and write' } ) ).toHaveCount( 0 );
	expect( sent() ).toContain( 'PutObject' );
	await expect( doctor.leftBehind ).toHaveCount( 0 );
	expect( await state() ).toEqual( before );
} );
