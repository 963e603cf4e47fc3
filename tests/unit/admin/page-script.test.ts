import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Made by `npm run build:admin`. */
const folder = resolve( __dirname, '../../../plugin/build' );
const built = ( name: string ): Buffer => readFileSync( resolve( folder, name ) );

test( 'Engine and SDK come in scripts of their own', () => {
	const holders = readdirSync( folder ).filter(
		( name ) => /\.js$/.test( name ) && built( name ).includes( 'ListObjectsV2Request' )
	);
	expect( holders ).toHaveLength( 1 );
	expect( holders ).not.toContain( 'admin.js' );
} );

test( 'Strings of the page stay where translation tools find them', () => {
	expect( built( 'admin.js' ).toString() ).toMatch( /__\)?\(\s*"Test S3 Access",\s*"bucket-doctor"\s*\)/ );
	expect( built( 'engine.js' ).toString() ).toMatch( /__\)?\(\s*"Fix this first",\s*"bucket-doctor"\s*\)/ );
} );
