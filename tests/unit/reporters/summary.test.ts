import { splitFindings, summarise } from '../../../src/reporters';
import type { Finding } from '../../../src/engine';
import { aDecision, aReport, putMissing, wrongRegion } from './support/reports';
import { english } from './support/translator';

test( 'Ready says for whom', () => {
	expect( summarise( english, aReport() ) ).toBe( 'Everything that UpdraftPlus needs is allowed.' );
} );

test( 'Warnings do not take back that everything is allowed', () => {
	expect( summarise( english, aReport( { verdict: 'ready-with-warnings' } ) ) ).toBe(
		'Everything that UpdraftPlus needs is allowed, and there is something to look at.'
	);
} );

test( 'Not ready names what is refused', () => {
	expect( summarise( english, putMissing() ) ).toBe( 'UpdraftPlus is refused what it needs: Uploading backups.' );
} );

test( 'Not ready without a refusal gives the first finding', () => {
	expect( summarise( english, wrongRegion() ) ).toBe(
		'UpdraftPlus cannot work with this bucket: The bucket is in another region.'
	);
} );

test( 'Could not tell gives the reason of the first open row', () => {
	const report = aReport( {
		verdict: 'inconclusive',
		decisions: [ aDecision(), aDecision( { decision: 'unknown', reason: 'read-only', observations: [] } ) ],
	} );
	expect( summarise( english, report ) ).toBe(
		'Not everything that UpdraftPlus needs could be found out. The test was read-only, and only a real write can tell.'
	);
} );

test( 'A profile that this version does not know is named by its id', () => {
	expect( summarise( english, aReport( { profile: 'from-the-future' } ) ) ).toContain( 'from-the-future' );
} );

test( 'An error goes before a warning, and a note is never first', () => {
	const finding = ( severity: Finding[ 'severity' ] ): Finding => ( { ...putMissing().findings[ 0 ]!, severity } );
	const [ note, warning, error ] = [ finding( 'info' ), finding( 'warning' ), finding( 'error' ) ];
	expect( splitFindings( aReport( { findings: [ note, warning, error ] } ) ) ).toEqual( {
		first: error,
		others: [ note, warning ],
	} );
	expect( splitFindings( aReport( { findings: [ note ] } ) ) ).toEqual( { first: undefined, others: [ note ] } );
} );

test( 'A profile that needs nothing is summed up by what was found out', () => {
	const decisions = [
		aDecision( { need: 'none', decision: 'allowed' } ),
		aDecision( { need: 'none', decision: 'denied' } ),
		aDecision( { need: 'none', decision: 'unknown', reason: 'read-only', observations: [] } ),
	];
	const report = aReport( { profile: 'custom', decisions, findings: [], verdict: 'ready' } );
	expect( summarise( english, report ) ).toBe( 'Requests tried: 3. Allowed: 1, refused: 1, unknown: 1.' );
} );
