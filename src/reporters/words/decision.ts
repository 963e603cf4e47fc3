import { isDenial, isUnproved } from '../../engine';
import type { Decision, Translator } from '../../engine';
import { describeReason } from './reason';
import type { Tone } from './tone';

export interface DecisionWords {
	/** One word. */
	readonly word: string;
	readonly tone: Tone;
	/** One sentence that says what the word leaves open; '' where nothing is open. */
	readonly detail: string;
}

type Told = Pick< Decision, 'action' | 'decision' | 'need' | 'reason' | 'observations' >;

function whyUnknown( translator: Translator, { action, reason, observations }: Told ): string {
	const { __ } = translator;
	if ( reason === 'not-probed' && isUnproved( action ) ) {
		return __(
			'No request that leaves everything as it is could tell. Paste the key’s policy to read what it says of this.',
			'bucket-doctor'
		);
	}
	return reason ? describeReason( translator, reason, observations.length > 0 ) : '';
}

/** A denial that the profile wants is good news and has a word of its own. */
export function describeDecision( translator: Translator, decision: Told ): DecisionWords {
	const { __ } = translator;
	if ( decision.reason === 'not-offered' ) {
		const detail = describeReason( translator, decision.reason );
		return { word: __( 'Not offered', 'bucket-doctor' ), tone: 'neutral', detail };
	}
	if ( decision.decision === 'unknown' ) {
		return { word: __( 'Unknown', 'bucket-doctor' ), tone: 'unknown', detail: whyUnknown( translator, decision ) };
	}
	if ( ! isDenial( decision.decision ) ) {
		return decision.need === 'forbidden'
			? {
					word: __( 'Allowed', 'bucket-doctor' ),
					tone: 'warning',
					detail: __( 'The key can do this, and should not be able to.', 'bucket-doctor' ),
				}
			: { word: __( 'Allowed', 'bucket-doctor' ), tone: 'good', detail: '' };
	}
	const detail = describeDenial( translator, decision.decision );
	if ( decision.need === 'forbidden' ) {
		return { word: __( 'Protected', 'bucket-doctor' ), tone: 'good', detail };
	}
	return { word: __( 'Denied', 'bucket-doctor' ), tone: decision.need === 'required' ? 'bad' : 'neutral', detail };
}

function describeDenial( { __ }: Translator, value: Decision[ 'decision' ] ): string {
	switch ( value ) {
		case 'implicitDeny':
			return __( 'No policy allows it.', 'bucket-doctor' );
		case 'explicitDeny':
			return __( 'A policy forbids it.', 'bucket-doctor' );
		default:
			return __( 'The answer does not say by which policy.', 'bucket-doctor' );
	}
}
