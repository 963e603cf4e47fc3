import { expect, test } from '../support/test';
import { world } from '../support/world';

test( 'delete-missing: what could not be removed is named, and it is all that the bucket has more than before', async ( {
	doctor,
} ) => {
	const { connection, keys } = world( 'delete-missing' );
	const before = await keys();

	await doctor.open();
	await doctor.type( connection );
	await doctor.test();

	await expect( doctor.verdict ).toHaveText( /^Not ready/ );
	await expect( doctor.permission( 's3:DeleteObject' ).first() ).toHaveText( /Denied/ );
	const more = ( await keys() ).filter( ( key ) => ! before.includes( key ) );
	const named = await doctor.leftBehind.getByRole( 'listitem' ).locator( 'code' ).allTextContents();
	expect( more.length ).toBeGreaterThan( 0 );
	expect( named.sort() ).toEqual( more.sort() );
	expect( more.filter( ( key ) => ! key.startsWith( `${ connection.prefix }bucket-doctor-test/` ) ) ).toEqual( [] );
} );
