import { findSecret } from '../support/secret-search';
import { readSiteFiles } from '../support/site-files';
import { expect, test } from '../support/test';
import type { Sighting } from '../support/traffic';
import { world } from '../support/world';

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

test( 'the search finds a canary that was planted in an address, a body, a page, the console and the database', async ( {
	page,
	doctor,
	traffic,
} ) => {
	// Of its own: what a database has deleted may still stand in its file.
	const canary = 'planted/canary+of=the/tests/0123456789==';
	await doctor.open();
	await page.evaluate( async ( secret ) => {
		window.console.log( `planted: ${ secret }` );
		const planted = await window.fetch( `/?planted=${ encodeURIComponent( secret ) }`, {
			method: 'POST',
			headers: { 'X-Planted': secret },
			body: window.btoa( `planted: ${ secret }` ),
		} );
		// The page of a search repeats what was searched for.
		const search = await window.fetch( `/?s=${ encodeURIComponent( secret ) }` );
		// An answer that nobody reads never ends.
		await Promise.all( [ planted.text(), search.text() ] );
		const { apiFetch } = ( window as unknown as { wp: { apiFetch: ( options: object ) => Promise< unknown > } } )
			.wp;
		await apiFetch( { path: '/wp/v2/posts', method: 'POST', data: { title: secret, status: 'draft' } } );
	}, canary );

	const places = placesOf( [ ...( await traffic.sightings() ), ...( await readSiteFiles() ) ], canary );
	expect( places ).toContain( 'POST /: address (URL-encoded)' );
	expect( places ).toContain( 'POST /: request headers (as it is)' );
	expect( places ).toContain( 'POST /: request body (in Base64)' );
	expect( places ).toContain( 'console (as it is)' );
	expect( places ).toContain( 'answer of /: body (as it is)' );
	// The database, or its journal.
	expect( places ).toContainEqual( expect.stringMatching( /^wordpress\.sqlite(-wal)? \(as it is\)$/ ) );
} );

test( 'the search finds a canary in each form, at each place in Base64, and not what is near it', () => {
	const secret = "made-up/secret+for='the=sandbox&only";
	const nearly = secret.replace( 'sandbox', 'sandbag' );
	const forms = {
		'as it is': `x${ secret }y`,
		'URL-encoded': `?a=${ encodeURIComponent( secret ).replaceAll( "'", '%27' ) }`,
		'with escaped slashes': `{"a":"${ secret.replaceAll( '/', '\\/' ) }"}`,
		'in hexadecimal': Buffer.from( secret ).toString( 'hex' ),
		'in Base64': Buffer.from( secret ).toString( 'base64' ),
	};
	for ( const [ form, text ] of Object.entries( forms ) ) {
		expect( findSecret( text, secret ) ).toContain( form );
	}
	for ( const before of [ '', 'a', 'ab', 'abc' ] ) {
		for ( const after of [ '', 'a', 'ab', 'abc' ] ) {
			expect( findSecret( Buffer.from( before + secret + after ).toString( 'base64' ), secret ) ).toContain(
				'in Base64'
			);
		}
	}
	expect( findSecret( Object.values( forms ).join( '\n' ).replaceAll( secret, nearly ), nearly ) ).toEqual( [
		'as it is',
	] );
} );
