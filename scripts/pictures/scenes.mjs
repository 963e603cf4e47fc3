import { openScreen, testButton, typeConnection, verdictOf } from '../lib/screen.mjs';

/** An address at which nobody answers. */
export const NOWHERE = 'http://127.0.0.1:9';

const RELAY = '**/bucket-doctor/v1/relay**';

const report = async ( page, connection ) => {
	await typeConnection( page, connection );
	await testButton( page ).click();
	await verdictOf( page ).waitFor();
	// Nothing is hovered.
	await page.mouse.move( 600, 899 );
};

const first = async ( page ) => {
	await openScreen( page );
	await testButton( page ).waitFor();
};

/** Holds the second wave back until the picture is taken. */
const running = async ( page, connection ) => {
	let waves = 0;
	let arrived;
	const second = new Promise( ( resolve ) => ( arrived = resolve ) );
	let release;
	const pictureTaken = new Promise( ( resolve ) => ( release = resolve ) );
	await page.route( RELAY, async ( route ) => {
		waves++;
		if ( waves === 2 ) {
			arrived();
			await pictureTaken;
		}
		await route.continue();
	} );
	await typeConnection( page, connection );
	await testButton( page ).click();
	await second;
	return async () => {
		release();
		await verdictOf( page ).waitFor();
		await page.unroute( RELAY );
	};
};

const rightToLeft = async ( page, connection ) => {
	await page.context().addCookies( [ { name: 'right_to_left', value: '1', url: page.url() } ] );
	await report( page, connection );
	return () => page.context().clearCookies( { name: 'right_to_left' } );
};

/**
 * What is shown, by the name of the picture. `world` is the sandbox it is about; `show` brings the page there and answers with
 * what to do after the picture, if anything.
 */
export const SCENES = {
	first: { world: 'all-right-updraftplus', show: first },
	running: { world: 'all-right-updraftplus', show: running },
	ready: { world: 'all-right-updraftplus', show: report },
	warnings: { world: 'updraftplus-by-the-guide-unversioned', show: report },
	'two-warnings': { world: 'whole-bucket-full-access', show: report },
	'not-ready': { world: 'put-missing', show: report },
	'network-failure': {
		world: 'all-right-updraftplus',
		show: ( page, connection ) => report( page, { ...connection, endpoint: NOWHERE, stsEndpoint: NOWHERE } ),
	},
	'right-to-left': { world: 'put-missing', show: rightToLeft },
};
