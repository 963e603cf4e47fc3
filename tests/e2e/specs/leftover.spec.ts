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
	expect( more ).toHaveLength( 1 );
	expect( more[ 0 ] ).toContain( `${ connection.prefix }bucket-doctor-test/` );
	await expect( doctor.leftBehind.getByRole( 'listitem' ) ).toHaveCount( 1 );
	await expect( doctor.leftBehind ).toContainText( more[ 0 ] ?? '' );
} );

test( 'delete-missing: a second run leaves nothing more behind', async ( { doctor } ) => {
	const { connection, keys } = world( 'delete-missing' );
	for ( const run of [ 'first', 'second' ] ) {
		await test.step( `${ run } run`, async () => {
			await doctor.open();
			await doctor.type( connection );
			await doctor.test();
		} );
	}
	const own = ( await keys() ).filter( ( key ) => key.includes( 'bucket-doctor-test/' ) );
	expect( own ).toHaveLength( 1 );
} );
