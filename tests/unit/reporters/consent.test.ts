import { describeConsent, offeredConsents } from '../../../src/reporters';
import type { Report, UnknownReason } from '../../../src/engine';
import { aDecision, aReport } from './support/reports';
import { english } from './support/translator';

const heldBack = ( reason: UnknownReason, changes: Partial< Report > = {} ): Report =>
	aReport( {
		decisions: [ aDecision( { decision: 'unknown', reason, observations: [] } ) ],
		bucket: {},
		...changes,
	} );

const other = { ...aReport().target, provider: 'other' } as const;

test( 'A bucket of somebody else asks whether it is meant', () => {
	expect( offeredConsents( heldBack( 'owner-unconfirmed' ) ) ).toEqual( [ 'foreignBucket' ] );
} );

test( 'A lock that nobody could read asks whether to write all the same', () => {
	expect( offeredConsents( heldBack( 'object-lock', { target: other } ) ) ).toEqual( [ 'unreadLock' ] );
} );

test( 'Nobody is asked to write where files are known to be kept, on AWS, or read-only', () => {
	expect( offeredConsents( heldBack( 'object-lock' ) ) ).toEqual( [] );
	expect(
		offeredConsents( heldBack( 'object-lock', { target: other, bucket: { objectLock: 'default-retention' } } ) )
	).toEqual( [] );
	expect( offeredConsents( heldBack( 'read-only' ) ) ).toEqual( [] );
} );

test( 'Nobody is asked where the upload was tried and its refusal does not tell whose bucket it is', () => {
	const tried = aDecision( { decision: 'unknown', reason: 'owner-unconfirmed' } );
	expect( offeredConsents( aReport( { decisions: [ tried ] } ) ) ).toEqual( [] );
} );

test( 'Each question has an answer', () => {
	for ( const consent of [ 'foreignBucket', 'unreadLock', 'requesterPays' ] as const ) {
		const { question, answer } = describeConsent( english, consent );
		expect( question ).toMatch( /\?$/ );
		expect( answer ).toMatch( /^Yes/ );
	}
} );
