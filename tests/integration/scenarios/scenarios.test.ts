import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspectEntries } from '../../../src/engine';
import { classify } from '../../../src/engine/diagnoses/classify';
import { renderText } from '../../../src/reporters';
import { identityTranslator } from '../../support/fixed-ports';
import { aConnection } from '../../support/connection';
import { runWorld } from '../../support/run-world';
import { evidenceOf } from '../../unit/engine/diagnoses/support/fixture';
import { SCENARIOS } from '.';
import type { Impossible, InAWorld, InTheForm, OnRecord, Scenario } from './scenario';

const PAGE = join( __dirname, '../../../docs/scenarios.md' );
const MARK = '<!-- Made from tests/integration/scenarios; run its test with U=1 after a change there. -->';

/** What the doctor says to it, for the page. */
function answerOf( scenario: Scenario ): string {
	if ( 'because' in scenario ) {
		return `Cannot occur: ${ scenario.because }`;
	}
	if ( 'hint' in scenario ) {
		return `Seen while typing: \`${ scenario.hint }\``;
	}
	const id = 'recorded' in scenario ? scenario.diagnosis : scenario.first;
	const found =
		id === undefined
			? 'Ready, or asked; the rows and sections of the report tell'
			: `[${ id }](diagnoses/${ id }.md)`;
	return 'recorded' in scenario ? `${ found } (recorded answer)` : found;
}

const page = (): string =>
	[
		'# Forty things that go wrong',
		'',
		MARK,
		'',
		'In the order in which public threads tell of them. Each is a test: a world of the sandbox in which it happens, an entry in the form, a recorded answer',
		'where no answer of a store is involved, or the reason why it cannot occur.',
		'',
		'| # | What users see | What the doctor says |',
		'| --- | --- | --- |',
		...SCENARIOS.map(
			( [ number, scenario ] ) => `| ${ number } | ${ scenario.complaint } | ${ answerOf( scenario ) } |`
		),
		'',
	].join( '\n' );

it( 'there are forty', () => {
	expect( SCENARIOS.map( ( [ number ] ) => number ) ).toEqual(
		Array.from( { length: 40 }, ( _, index ) => index + 1 )
	);
} );

it( 'and a page that lists them', () => {
	if ( process.env.U === '1' ) {
		writeFileSync( PAGE, page() );
	}
	expect( readFileSync( PAGE, 'utf8' ) ).toBe( page() );
} );

const having = < Kind extends Scenario >( field: string ) =>
	SCENARIOS.filter( ( entry ): entry is [ number, Kind ] => field in entry[ 1 ] );

it.each( having< InAWorld >( 'world' ) )( 'scenario %d, in a world', async ( _, { world, first, says } ) => {
	const { report } = await runWorld( world );
	const text = renderText( report, identityTranslator ).replace( /\s+/g, ' ' );
	// A refusal without words is a warning: what it means, other requests tell.
	const worst = report.findings.find(
		( { severity, layer } ) => severity === 'error' || ( severity === 'warning' && layer === 'authorization' )
	);
	expect( worst?.diagnosis ).toBe( first );
	expect( says.filter( ( words ) => ! words.test( text ) ) ).toEqual( [] );
} );

it.each( having< InTheForm >( 'hint' ) )( 'scenario %d, in the form', ( _, { entries, hint } ) => {
	const all = { ...aConnection(), secretAccessKey: undefined, sessionToken: undefined, ...entries };
	expect( inspectEntries( all ).map( ( { rule } ) => rule ) ).toEqual( [ hint ] );
} );

it.each( having< OnRecord >( 'recorded' ) )( 'scenario %d, on record', ( _, { recorded, diagnosis } ) => {
	expect( classify( evidenceOf( recorded ) ).diagnosis?.id ).toBe( diagnosis );
} );

it.each( having< Impossible >( 'because' ) )( 'scenario %d, which cannot occur', ( _, { because } ) => {
	expect( because ).toMatch( /^[A-Z].*\.$/ );
} );
