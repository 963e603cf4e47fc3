import { check } from './measure.mjs';

/**
 * Counts what a test of each world sends.
 *
 * @param {{name: string, connection: Record<string, string>}[]} sandboxes
 * @return {Promise<{world: string, profile: string, verdict: string, waves: number, requests: number}[]>} In the same order.
 */
export const countRoundTrips = async ( sandboxes ) => {
	const rows = [];
	for ( const { name, connection } of sandboxes ) {
		const { report } = await check( connection );
		rows.push( {
			world: name,
			profile: report.profile,
			verdict: report.verdict,
			waves: new Set( report.observations.map( ( { wave } ) => wave ) ).size,
			requests: report.observations.length,
		} );
	}
	return rows;
};
