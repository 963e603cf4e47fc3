import * as reporters from '../../../src/reporters';
import type { DecisionValue, MissingStatement, Need, UnknownReason, Who } from '../../../src/engine';
import { describeReason } from '../../../src/reporters';
import { english, marking } from './support/translator';

const reasons: Record< UnknownReason, true > = {
	'read-only': true,
	'nothing-to-read': true,
	'object-lock': true,
	network: true,
	'provider-silent': true,
	'not-probed': true,
	'owner-unconfirmed': true,
	'changed-during-run': true,
	'own-object-only': true,
	stopped: true,
	'not-offered': true,
};

const wordOf = ( decision: DecisionValue, need: Need ): string => {
	const { word, tone, detail } = reporters.describeDecision( english, {
		action: 's3:PutObject',
		decision,
		need,
		observations: [ 'a.1' ],
	} );
	return [ word, tone, detail ].join( '; ' );
};

test( 'A decision is one word, coloured by need', () => {
	expect( wordOf( 'allowed', 'required' ) ).toBe( 'Allowed; good; ' );
	expect( wordOf( 'allowed', 'forbidden' ) ).toBe(
		'Allowed; warning; The key can do this, and should not be able to.'
	);
	expect( wordOf( 'implicitDeny', 'required' ) ).toBe( 'Denied; bad; No policy allows it.' );
	expect( wordOf( 'explicitDeny', 'optional' ) ).toBe( 'Denied; neutral; A policy forbids it.' );
	expect( wordOf( 'denied', 'none' ) ).toBe( 'Denied; neutral; The answer does not say by which policy.' );
	expect( wordOf( 'implicitDeny', 'forbidden' ) ).toBe( 'Protected; good; No policy allows it.' );
	expect( wordOf( 'unknown', 'required' ) ).toBe( 'Unknown; unknown; ' );
} );

test( 'Each reason for an unknown has a sentence of its own', () => {
	const sentences = Object.keys( reasons ).map( ( reason ) => describeReason( english, reason as UnknownReason ) );
	expect( new Set( sentences ).size ).toBe( sentences.length );
	sentences.forEach( ( sentence ) => expect( sentence ).toMatch( /^[A-Z].*\.$/ ) );
} );

test( 'A request that failed for another reason is not called unasked', () => {
	expect( describeReason( english, 'not-probed', true ) ).not.toBe( describeReason( english, 'not-probed', false ) );
} );

test( 'An administrator of AWS is named only where the store is Amazon’s', () => {
	expect( reporters.describeWho( english, 'account-admin', 'aws' ) ).toBe( 'your AWS administrator' );
	expect( reporters.describeWho( english, 'account-admin', 'other' ) ).not.toContain( 'AWS' );
} );

test( 'Where a statement belongs reads differently for an Allow that is missing and a Deny in the way', () => {
	const places: MissingStatement[ 'attachTo' ][] = [
		'identity',
		'boundary',
		'session',
		'bucket-policy',
		'kms-key',
		'scp',
		'rcp',
		'vpc-endpoint',
		'provider',
	];
	const words = places.flatMap( ( attachTo ) => [
		reporters.describeAttachTo( english, { attachTo, change: 'add-allow' } ),
		reporters.describeAttachTo( english, { attachTo, change: 'edit-deny' } ),
	] );
	expect( new Set( words ).size ).toBe( 18 );
} );

test( 'Every word goes through the translator', () => {
	const who: Record< Who, true > = {
		user: true,
		'account-admin': true,
		'org-admin': true,
		'bucket-owner': true,
		host: true,
		provider: true,
		time: true,
	};
	const words = [
		...Object.keys( who ).map( ( id ) => reporters.describeWho( marking, id as Who ) ),
		reporters.describeVerdict( marking, 'inconclusive' ),
		reporters.describeLayer( marking, 'authorization' ),
		reporters.describeNeed( marking, 'forbidden' ),
		reporters.describeSeverity( marking, 'info' ),
		reporters.describeStopState( marking, 'not-reached' ),
		reporters.describeOperation( marking, 'PutObject' ),
		reporters.describeFailure( marking, 'tls' ),
		reporters.describeLeftover( marking, { kind: 'marker', key: 'x', certain: false } ),
	];
	words.forEach( ( word ) => expect( word ).toMatch( /^⟦.+⟧$/ ) );
} );

test( 'What no harmless request can tell says where to look instead', () => {
	const row = { decision: 'unknown', need: 'none', reason: 'not-probed', observations: [] } as const;
	expect( reporters.describeDecision( english, { ...row, action: 's3:DeleteBucket' } ).detail ).toMatch(
		/^No request that.*Paste/
	);
	expect( reporters.describeDecision( english, { ...row, action: 's3:GetObject' } ).detail ).toBe(
		'The test did not ask for this.'
	);
} );
