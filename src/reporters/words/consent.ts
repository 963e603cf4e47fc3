import type { Consents, Report, Translator } from '../../engine';

export type Consent = keyof Consents;

/** A bucket where those pay who ask refuses everything without a word, as one that lets nobody in does. */
function mayCost( { decisions, findings, target, observations }: Report ): boolean {
	const isClosed = decisions.every(
		( { operation, decision } ) =>
			// The list of buckets is no bucket's.
			operation === 'ListBuckets' || decision === 'denied' || decision === 'unknown'
	);
	const isListRefused = findings.some(
		( { diagnosis, params, actions } ) =>
			diagnosis === 'access-denied' && params.owner !== 'own' && actions.includes( 's3:ListBucket' )
	);
	const isTried = observations.some( ( { probe } ) => probe === 'list-objects-as-requester' );
	return target.provider === 'aws' && isClosed && isListRefused && ! isTried;
}

/** What a user may agree to so that a further test can tell more. */
export function offeredConsents( report: Report ): readonly Consent[] {
	const { decisions, target, bucket } = report;
	// A row that was asked holds its reason from an answer, and no consent changes that.
	const heldBack = decisions.filter( ( { observations } ) => observations.length === 0 );
	const reasons = new Set( heldBack.map( ( { reason } ) => reason ) );
	return [
		...( reasons.has( 'owner-unconfirmed' ) ? [ 'foreignBucket' as const ] : [] ),
		// With a lock that was read, or on AWS, writing stays out of the question.
		...( reasons.has( 'object-lock' ) && target.provider !== 'aws' && bucket.objectLock === undefined
			? [ 'unreadLock' as const ]
			: [] ),
		...( mayCost( report ) ? [ 'requesterPays' as const ] : [] ),
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
		case 'requesterPays':
			return {
				question: __(
					'The bucket refuses everything without a reason. In some buckets of other accounts, whoever asks has to pay for it (Requester Pays). May one list be sent that the key’s account pays for, a tiny fraction of a cent?',
					'bucket-doctor'
				),
				answer: __( 'Yes, test again and pay for one list', 'bucket-doctor' ),
			};
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
