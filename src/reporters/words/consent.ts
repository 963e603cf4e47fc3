import type { Consents, Report, Translator } from '../../engine';

export type Consent = keyof Consents;

/** What a user may agree to so that a further test can tell more. */
export function offeredConsents( { decisions, target, bucket }: Report ): readonly Consent[] {
	// A row that was asked holds its reason from an answer, and no consent changes that.
	const heldBack = decisions.filter( ( { observations } ) => observations.length === 0 );
	const reasons = new Set( heldBack.map( ( { reason } ) => reason ) );
	return [
		...( reasons.has( 'owner-unconfirmed' ) ? [ 'foreignBucket' as const ] : [] ),
		// With a lock that was read, or on AWS, writing stays out of the question.
		...( reasons.has( 'object-lock' ) && target.provider !== 'aws' && bucket.objectLock === undefined
			? [ 'unreadLock' as const ]
			: [] ),
	];
}

export interface ConsentWords {
	/** Why the test held back. */
	readonly question: string;
	/** What a button says that agrees. */
	readonly answer: string;
}

export function describeConsent( { __ }: Translator, consent: Consent ): ConsentWords {
	switch ( consent ) {
		case 'foreignBucket':
			return {
				question: __(
					'The bucket belongs to another account than the key, so the test wrote nothing. Is the bucket meant to be that one?',
					'bucket-doctor'
				),
				answer: __( 'Yes, test again and write', 'bucket-doctor' ),
			};
		case 'unreadLock':
			return {
				question: __(
					'The store does not tell whether it keeps files against deletion, so the test wrote nothing. May it write, though its tiny files could stay?',
					'bucket-doctor'
				),
				answer: __( 'Yes, test again and write', 'bucket-doctor' ),
			};
	}
}
