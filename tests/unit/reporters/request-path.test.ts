import { findDiagnosis } from '../../../src/engine';
import { requestPath } from '../../../src/reporters';
import type { Finding, Report } from '../../../src/engine';
import { aDecision, anObservation, aReport, errorAnswer, putMissing, wrongRegion } from './support/reports';

const statesOf = ( report: Report ): string =>
	requestPath( report )
		.map( ( { stop, state } ) => `${ stop } ${ state }` )
		.join( ', ' );

const nobody = { arn: '', account: '', kind: 'unknown' } as const;
const unknown = [ aDecision( { decision: 'unknown', reason: 'network' } ) ];

const finding = ( diagnosis: string, layer: Finding[ 'layer' ] ): Finding => ( {
	diagnosis,
	layer,
	severity: 'error',
	params: {},
	actions: [],
	observations: [],
} );

test( 'A ready bucket passes everything', () => {
	expect( statesOf( aReport() ) ).toBe(
		'network passed, endpoint passed, key passed, signature passed, bucket passed, authorization passed, ownership passed, encryption passed'
	);
} );

test( 'A refused upload stops at the policy', () => {
	expect( statesOf( putMissing() ) ).toBe(
		'network passed, endpoint passed, key passed, signature passed, bucket passed, authorization failed, ownership not-reached, encryption not-reached'
	);
} );

test( 'Without any answer nothing is said to have passed', () => {
	const failure = { failure: { kind: 'dns', code: '6', message: 'Could not resolve host' } } as const;
	const report = aReport( {
		identity: nobody,
		decisions: unknown,
		findings: [ finding( 'unresolved-host', 'network' ) ],
		observations: [ anObservation( { answer: failure } ) ],
	} );
	expect( statesOf( report ) ).toBe(
		'network failed, endpoint not-reached, key not-reached, signature not-reached, bucket not-reached, authorization not-reached, ownership not-reached, encryption not-reached'
	);
} );

test( 'An unknown key stops at the key, behind network and endpoint', () => {
	const report = aReport( {
		identity: nobody,
		decisions: unknown,
		findings: [ finding( 'unknown-access-key', 'signature' ) ],
		observations: [ anObservation( { answer: errorAnswer( 403, 'InvalidAccessKeyId', 'x' ) } ) ],
	} );
	expect( statesOf( report ) ).toBe(
		'network passed, endpoint passed, key failed, signature not-reached, bucket not-reached, authorization not-reached, ownership not-reached, encryption not-reached'
	);
} );

test( 'A wrong secret proves that the key is known', () => {
	const report = aReport( {
		identity: nobody,
		decisions: unknown,
		findings: [ finding( 'signature-mismatch', 'signature' ) ],
		observations: [ anObservation( { answer: errorAnswer( 403, 'SignatureDoesNotMatch', 'x' ) } ) ],
	} );
	expect( statesOf( report ) ).toMatch(
		/^network passed, endpoint passed, key passed, signature failed, bucket not-reached/
	);
} );

test( 'A sign-in page proves the network and nothing behind it', () => {
	const report = aReport( {
		identity: nobody,
		decisions: unknown,
		findings: [ finding( 'not-an-s3-answer', 'endpoint' ) ],
		observations: [
			anObservation( { answer: { status: 200, headers: {}, body: '<html></html>', bodyBytes: 13 } } ),
		],
	} );
	expect( statesOf( report ) ).toMatch( /^network passed, endpoint failed, key not-reached, signature not-reached/ );
} );

test( 'A wrong region is marked, and what the corrected requests proved stays proven', () => {
	expect( statesOf( wrongRegion() ) ).toMatch(
		/^network passed, endpoint failed, key passed, signature passed, bucket passed, authorization passed/
	);
} );

test( 'A read-only test says nothing of ACL and encryption', () => {
	const report = aReport( {
		verdict: 'inconclusive',
		readOnly: true,
		decisions: [ aDecision(), aDecision( { operation: 'PutObject', decision: 'unknown', reason: 'read-only' } ) ],
	} );
	expect( statesOf( report ) ).toMatch(
		/bucket passed, authorization not-tested, ownership not-tested, encryption not-tested$/
	);
} );

test.each( [ 'unknown-access-key', 'expired-token', 'invalid-token', 'signature-mismatch', 'clock-skew' ] )(
	'What the path knows of keys holds for a diagnosis that exists: %s',
	( id ) => {
		expect( findDiagnosis( id )?.layer ).toBe( 'signature' );
	}
);

test( 'A refused optional permission stops nothing', () => {
	const report = aReport( {
		decisions: [ ...aReport().decisions, aDecision( { need: 'optional', decision: 'denied' } ) ],
	} );
	expect( statesOf( report ) ).toMatch( /authorization passed/ );
} );
