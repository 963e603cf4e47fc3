import { diagnoses } from '../../src/engine/diagnoses';
import { classify } from '../../src/engine/diagnoses/classify';
import { isNotSent } from '../../src/engine/model/observation';
import { evidenceOf, fixtureNames } from '../unit/engine/diagnoses/support/fixture';

/** Every recorded answer with the diagnosis that reads it. */
const read = fixtureNames().map( ( name ) => {
	const evidence = evidenceOf( name );
	return { name, evidence, id: classify( evidence ).diagnosis?.id };
} );

describe.each( diagnoses )( '$id', ( { id, symptom } ) => {
	const own = read.filter( ( answer ) => answer.id === id );

	it( 'has a recorded answer of every kind that it foresees', () => {
		const codes = own.map( ( { evidence } ) => evidence.error?.code );
		const failures = own.map( ( { evidence } ) => evidence.failure?.kind );
		const statuses = own.map( ( { evidence } ) => ( evidence.error ? undefined : evidence.response?.status ) );
		expect( {
			codes: symptom.errorCodes?.filter( ( code ) => ! codes.includes( code ) ) ?? [],
			failures: symptom.failures?.filter( ( kind ) => ! failures.includes( kind ) ) ?? [],
			statuses: symptom.statuses?.filter( ( status ) => ! statuses.includes( status ) ) ?? [],
		} ).toEqual( { codes: [], failures: [], statuses: [] } );
		expect( own.some( ( { evidence } ) => isNotSent( evidence.observation.answer ) ) ).toBe(
			symptom.notSent === true
		);
	} );

	it( 'has a near miss, which another one reads or none', () => {
		const misses = read.filter( ( { name } ) => name.startsWith( `${ id }.near-miss` ) );
		expect( misses ).not.toEqual( [] );
		expect( misses.filter( ( miss ) => miss.id === id ) ).toEqual( [] );
	} );
} );
