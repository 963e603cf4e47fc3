import { describeAction, findProfile } from '../../engine';
import type { Decision, Observation, Report, Translator } from '../../engine';
import { describeDecision } from '../words/decision';
import type { DecisionWords } from '../words/decision';
import { describeFailure } from '../words/failure';
import { describeNeed } from '../words/need';
import { quote } from './quote';
import type { Quote } from './quote';

/** One request that a decision rests on. */
export interface Proof {
	readonly observation: Observation;
	/** Absent when the request never left. */
	readonly quote?: Quote;
	/** What came of it: “403 AccessDenied”, “200”, “host name not found”. */
	readonly outcome: string;
}

export interface PermissionRow {
	readonly decision: Decision;
	/** What the profile's plugin does with it. */
	readonly neededFor: string;
	readonly need: string;
	readonly words: DecisionWords;
	readonly proofs: readonly Proof[];
}

function outcomeOf( translator: Translator, found: Quote | undefined ): string {
	const { __ } = translator;
	if ( ! found ) {
		return __( 'not sent', 'bucket-doctor' );
	}
	if ( found.failure ) {
		return describeFailure( translator, found.failure );
	}
	return [ found.status, found.code ].filter( Boolean ).join( ' ' );
}

function proofOf( translator: Translator, observation: Observation ): Proof {
	const found = quote( observation );
	return { observation, ...( found ? { quote: found } : {} ), outcome: outcomeOf( translator, found ) };
}

/** The decisions of a report in words, in the profile's order. */
export function permissionRows( translator: Translator, report: Report ): readonly PermissionRow[] {
	const requirements = findProfile( report.profile )?.requirements ?? [];
	const byId = new Map( report.observations.map( ( observation ) => [ observation.id, observation ] ) );
	return report.decisions.map( ( decision ) => {
		const requirement = requirements.find(
			( { action, operation } ) => action === decision.action && operation === decision.operation
		);
		const observations = decision.observations.flatMap( ( id ) => byId.get( id ) ?? [] );
		return {
			decision,
			neededFor: requirement?.neededFor( translator ) ?? describeAction( translator, decision.action ),
			need: describeNeed( translator, decision.need ),
			words: describeDecision( translator, decision ),
			proofs: observations.map( ( observation ) => proofOf( translator, observation ) ),
		};
	} );
}
