import { expect, test } from '../support/test';
import { world } from '../support/world';

test( 'choosing a provider fills in its endpoint, from region or account', async ( { doctor } ) => {
	await doctor.open();
	const { page } = doctor;
	const field = ( label: string ) => page.getByLabel( label, { exact: true } );
	await field( 'Provider' ).selectOption( 'wasabi' );
	await field( 'Region' ).fill( 'eu-central-2' );
	await expect( field( 'Endpoint' ) ).toHaveValue( 'https://s3.eu-central-2.wasabisys.com' );
	await field( 'Provider' ).selectOption( 'r2' );
	await expect( field( 'Endpoint' ) ).toHaveValue( '' );
	await field( 'Account ID' ).fill( '0a1b2c' );
	await expect( field( 'Endpoint' ) ).toHaveValue( 'https://0a1b2c.r2.cloudflarestorage.com' );
} );

test( 'a test of a chosen provider goes through the site, and another store that answers is named', async ( {
	doctor,
} ) => {
	await doctor.open();
	await doctor.type( { ...world( 'all-right-updraftplus' ).connection, provider: 'minio' } );
	await doctor.test();
	await expect( doctor.report ).toContainText( 'the answers look like those of Amazon S3' );
} );
