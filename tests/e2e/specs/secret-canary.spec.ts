import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { environment } from '../support/environment';
import { findSecret } from '../support/secret-search';
import { expect, test } from '../support/test';
import type { Sighting } from '../support/traffic';
import { world } from '../support/world';

/** What the site has written: its log, and the database with the journals beside it. */
const readSiteFiles = async (): Promise< Sighting[] > => {
	const { database, log } = environment();
	const folder = path.dirname( database );
	const files = [ log, ...( await readdir( folder ) ).map( ( name ) => path.join( folder, name ) ) ];
	return Promise.all(
		files.map( async ( file ) => ( {
			where: path.basename( file ),
			text: await readFile( file, 'latin1' ).catch( () => '' ),
		} ) )
	);
};

const placesOf = ( sightings: Sighting[], secret: string ) =>
	sightings.flatMap( ( { where, text } ) => findSecret( text, secret ).map( ( form ) => `${ where } (${ form })` ) );

for ( const name of [ 'all-right-updraftplus', 'wrong-secret' ] ) {
	test( `${ name }: the secret is nowhere but in the relay's own field`, async ( { doctor, page, traffic } ) => {
		const { connection, log } = world( name );
		await doctor.open();
		await doctor.type( connection );
		await doctor.test();

		const calls = traffic.relayCalls();
		expect( calls.length ).toBeGreaterThan( 0 );
		expect( calls.map( ( call ) => call.connection.secretAccessKey ) ).toEqual(
			calls.map( () => connection.secretAccessKey )
		);

		const places = placesOf(
			[
				...( await traffic.sightings() ),
				...( await readSiteFiles() ),
				{ where: 'report', text: await doctor.report.innerHTML() },
				{ where: 'page', text: await page.content() },
				{
					where: 'storage',
					text: await page.evaluate( () =>
						JSON.stringify( [ { ...window.localStorage }, { ...window.sessionStorage } ] )
					),
				},
				{ where: 'sandbox', text: JSON.stringify( await log() ) },
			],
			connection.secretAccessKey
		);
		expect( places ).toEqual( [] );
	} );
}

test( 'the search finds a canary that was planted in an address, a body, a page, the console and a file', async ( {
	page,
	doctor,
	traffic,
} ) => {
	const { secretAccessKey: secret } = world( 'all-right-updraftplus' ).connection;
	await doctor.open();
	await page.evaluate( async ( canary ) => {
		window.console.log( `planted: ${ canary }` );
		await window.fetch( `/?planted=${ encodeURIComponent( canary ) }`, {
			method: 'POST',
			body: window.btoa( `planted: ${ canary }` ),
			headers: { 'X-Planted': canary },
		} );
		// The front page's search repeats what was searched for, escaped for HTML.
		await ( await window.fetch( `/?s=${ encodeURIComponent( canary ) }` ) ).text();
	}, secret );

	const places = placesOf( await traffic.sightings(), secret );
	expect( places ).toContain( 'POST /: address (URL-encoded)' );
	expect( places ).toContain( 'POST /: request headers (as it is)' );
	expect( places ).toContain( 'POST /: request body (in Base64)' );
	expect( places ).toContain( 'console (as it is)' );
	expect( places ).toContain( 'answer of /: body (as it is)' );
} );
