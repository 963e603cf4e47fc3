import { testButton, typeConnection, verdictOf } from '../../scripts/lib/screen.mjs';
import { median, sumOfSlowest } from './measure.mjs';

const RELAY = /bucket-doctor(\/|%2F)v1(\/|%2F)relay/;

/**
 * Presses the button inside the page and waits for the verdict there: asking from outside would add the time between two looks.
 *
 * @param {import('@playwright/test').Page} page
 * @return {Promise<{wallMs: number, calls: number[][]}>} Milliseconds from the click; `calls` = begin and end of each call of the relay.
 */
const pressAndWait = ( page ) =>
	testButton( page ).evaluate(
		( button ) =>
			new Promise( ( resolve ) => {
				const startedAt = performance.now();
				const observer = new window.MutationObserver( () => {
					if ( document.querySelector( '[role="region"][aria-label="Report"] h2' ) ) {
						observer.disconnect();
						const calls = performance
							.getEntriesByType( 'resource' )
							.filter(
								( { name, startTime } ) =>
									/\/relay/.test( decodeURIComponent( name ) ) && startTime >= startedAt
							)
							.map( ( { startTime, responseEnd } ) =>
								[ startTime - startedAt, responseEnd - startedAt ].map( Math.round )
							);
						resolve( { wallMs: performance.now() - startedAt, calls } );
					}
				} );
				observer.observe( document.body, { subtree: true, childList: true } );
				button.click();
			} )
	);

/** Times one test; answers with what the site's relay said meanwhile. */
const timeOne = async ( page ) => {
	// Read only afterwards: reading takes time from the browser.
	const seen = [];
	const note = ( response ) => seen.push( response );
	page.on( 'response', note );
	const { wallMs, calls } = await pressAndWait( page );
	await verdictOf( page ).waitFor();
	page.off( 'response', note );
	const relayed = seen.filter( ( response ) => RELAY.test( response.url() ) );
	const answers = ( await Promise.all( relayed.map( ( response ) => response.json() ) ) ).flatMap(
		( { responses }, wave ) => responses.map( ( { elapsedMs = 0 } ) => ( { wave, elapsedMs } ) )
	);
	const inRelay = calls.reduce( ( sum, [ begin, end ] ) => sum + end - begin, 0 );
	return { wallMs, inRelayMs: inRelay, slowestMs: sumOfSlowest( answers ), calls: calls.length, timeline: calls };
};

/**
 * Times tests by the screen: browser, WordPress's relay, store.
 *
 * @param {import('@playwright/test').Page}      page    Logged in.
 * @param {{connection: Record<string, string>}} sandbox Slowed down.
 * @param {number}                               runs    How many.
 * @return {Promise<Object>} Medians, in milliseconds; `ratio` = the test against the slowest answers of its waves.
 */
export const timeBrowser = async ( page, { connection }, runs ) => {
	const times = [];
	// The first one warms up PHP's and the browser's caches, and is not counted.
	for ( let run = 0; run <= runs; run++ ) {
		await typeConnection( page, connection );
		const time = await timeOne( page );
		const permissions = await page.getByRole( 'table', { name: 'Permissions' } ).locator( 'tbody tr' ).count();
		( run === 0 ? [] : times ).push( { ...time, permissions, ratio: time.wallMs / time.slowestMs } );
	}
	const of = ( name ) => median( times.map( ( time ) => time[ name ] ) );
	return {
		runs,
		wallMs: Math.round( of( 'wallMs' ) ),
		slowestMs: of( 'slowestMs' ),
		inRelayMs: of( 'inRelayMs' ),
		calls: of( 'calls' ),
		permissions: of( 'permissions' ),
		ratio: of( 'ratio' ),
		times,
	};
};
