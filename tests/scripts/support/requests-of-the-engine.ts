import { profiles, runTest } from '../../../src/engine';
import type { Connection, Report, WaveRequest } from '../../../src/engine';
import { allRight } from '../../support/answers';
import { aConnection } from '../../support/connection';
import { countingRandom, fixedClock } from '../../support/fixed-ports';
import { scriptedTransport } from '../../support/scripted-transport';

/**
 * What the engine sends in a bucket where everything works, once per profile, and what it reports: also what the SDK refused to send.
 *
 * @param changes Fields of the connection.
 */
export async function requestsOfTheEngine(
	changes: Partial< Connection >
): Promise< { readonly requests: readonly WaveRequest[]; readonly reports: readonly Report[] } > {
	const requests: WaveRequest[] = [];
	const reports: Report[] = [];
	for ( const { id } of profiles ) {
		const transport = scriptedTransport( allRight );
		const report = await runTest( {
			connection: aConnection( { ...changes, profile: id } ),
			readOnly: false,
			transport,
			clock: fixedClock,
			random: countingRandom(),
			siteHash: '0123abcd',
		} );
		requests.push( ...transport.requests() );
		reports.push( report );
	}
	return { requests, reports };
}
