import { median } from './measure.mjs';

const WITHOUT = { 'X-Bench-Without': '1' };

const fetchOne = async ( home, headers ) => {
	const answer = await fetch( `${ home }/`, { headers: { 'X-Bench': '1', ...headers } } );
	await answer.arrayBuffer();
	return JSON.parse( answer.headers.get( 'x-bench' ) );
};

/**
 * Compares the front page with and without the plugin, in turns, so that a busy machine slows both.
 *
 * @param {string} home  Address of the site.
 * @param {number} pairs How many of each.
 * @return {Promise<{with: Object, without: Object, ratio: number, pairs: number}>} Medians: time in PHP (ms), files loaded, queries, peak memory (bytes).
 *         `ratio` = median of the pairs' ratios of time.
 */
export const compareFrontPage = async ( home, pairs ) => {
	await fetchOne( home, {} );
	await fetchOne( home, WITHOUT );
	const seen = [];
	for ( let pair = 0; pair < pairs; pair++ ) {
		// The order changes from pair to pair: whatever the first one warms up, it warms up for both.
		const first = pair % 2 ? WITHOUT : {};
		const [ one, other ] = [ await fetchOne( home, first ), await fetchOne( home, pair % 2 ? {} : WITHOUT ) ];
		seen.push( pair % 2 ? { with: other, without: one } : { with: one, without: other } );
	}
	const of = ( side ) =>
		Object.fromEntries(
			[ 'ms', 'files', 'queries', 'memory' ].map( ( name ) => [
				name,
				median( seen.map( ( pair ) => pair[ side ][ name ] ) ),
			] )
		);
	return {
		with: of( 'with' ),
		without: of( 'without' ),
		ratio: median( seen.map( ( pair ) => pair.with.ms / pair.without.ms ) ),
		pairs,
	};
};
