import { answersOf, check, median, sumOfSlowest } from './measure.mjs';

/**
 * Times tests by the command line.
 *
 * @param {{connection: Record<string, string>}} sandbox Slowed down.
 * @param {number}                               runs    How many.
 * @return {Promise<Object>} Medians, in milliseconds; `ratio` = the test against the slowest answers of its waves.
 */
export const timeCommandLine = async ( { connection }, runs ) => {
	const times = [];
	for ( let run = 0; run < runs; run++ ) {
		const { report, programMs } = await check( connection );
		const testMs = Date.parse( report.finishedAt ) - Date.parse( report.startedAt );
		const slowestMs = sumOfSlowest( answersOf( report ) );
		times.push( { testMs, slowestMs, programMs, permissions: report.decisions.length, ratio: testMs / slowestMs } );
	}
	const of = ( name ) => median( times.map( ( time ) => time[ name ] ) );
	return {
		runs,
		wallMs: of( 'testMs' ),
		slowestMs: of( 'slowestMs' ),
		programMs: Math.round( of( 'programMs' ) ),
		permissions: of( 'permissions' ),
		ratio: of( 'ratio' ),
	};
};
