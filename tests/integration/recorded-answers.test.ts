import type { Response } from '../../src/engine';
import { classify } from '../../src/engine/diagnoses/classify';
import { isResponse } from '../../src/engine/model/observation';
import { allRight } from '../support/answers';
import { runAgainst } from '../support/run';
import { evidenceOf, fixtureNames, readFixture } from '../unit/engine/diagnoses/support/fixture';
import { decisionOf } from '../unit/engine/diagnoses/support/judged';

/** Requests that UpdraftPlus cannot do without, by the probe whose answer was recorded. */
const REQUIRED: Readonly< Record< string, string > > = {
	'list-objects': 's3:ListBucket',
	'put-object': 's3:PutObject',
	'put-object-as-plugin': 's3:PutObject',
	'delete-object': 's3:DeleteObject',
};
const DENIALS = [ 'denied', 'implicitDeny', 'explicitDeny' ];

/** What two answers that only differ in their words share. */
function kindOf( name: string ): string {
	const { observation, error, response, target } = evidenceOf( name );
	const reader = classify( evidenceOf( name ) ).diagnosis?.id;
	return [ observation.operation, response?.status, error?.code, reader, target.provider ].join( ' ' );
}

const replayed = fixtureNames().filter( ( name ) => {
	const { observation, nothingAllowed, acceptedHeader, isPaidByRequester } = readFixture( name );
	// What is read from several answers of a test together, one alone does not say.
	const isAlone = [ nothingAllowed, acceptedHeader, isPaidByRequester ].every( ( other ) => other === undefined );
	return (
		isAlone && ! name.includes( '.near-miss' ) && observation.probe in REQUIRED && isResponse( observation.answer )
	);
} );
// One of each kind: a whole test takes its time.
const names = [ ...new Map( replayed.map( ( name ) => [ kindOf( name ), name ] ) ).values() ];

/** A test in which the store gives the recorded answer to every request of its kind, and to all others what it should. */
function replay( name: string ) {
	const { observation } = readFixture( name );
	const { target } = evidenceOf( name );
	const { provider, endpoint, addressing, region, accessKeyId } = target;
	const recorded = observation.answer as Response;
	return runAgainst(
		( request ) =>
			request.operation === observation.operation && ! request.anonymous && ! request.query.versionId
				? recorded
				: allRight( request ),
		{ provider, endpoint, addressing, region, accessKeyId }
	);
}

describe.each( names )( 'a store that answers with %s', ( name ) => {
	it( 'is told as what it is, and nothing is denied or allowed that the answer does not say', async () => {
		const { report } = await replay( name );
		const { diagnosis } = classify( evidenceOf( name ) );
		const alone = decisionOf( name ) ?? 'unknown';
		const { probe, operation } = readFixture( name ).observation;
		const rows = report.decisions.filter(
			( row ) => row.action === REQUIRED[ probe ] && row.operation === operation && row.need === 'required'
		);

		expect( report.problems ).toEqual( [] );
		expect( rows ).not.toEqual( [] );
		const found = report.findings.map( ( finding ) => finding.diagnosis );
		// A wrong region is met again in each region that is tried.
		expect( [ ...new Set( found ) ].filter( ( id ) => id === diagnosis?.id ) ).toHaveLength( diagnosis ? 1 : 0 );
		for ( const { decision } of rows ) {
			expect( DENIALS.includes( decision ) ).toBe( DENIALS.includes( alone ) );
		}
		expect( report.verdict === 'ready' && alone !== 'allowed' ).toBe( false );
	} );
} );
