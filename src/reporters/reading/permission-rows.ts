import { describeAction, findProfile } from '../../engine';
import type { Decision, Report, Translator } from '../../engine';
import { describeDecision } from '../words/decision';
import type { DecisionWords } from '../words/decision';
import { describeNeed } from '../words/need';
import { proofsOf } from './proofs';
import type { Proof } from './proofs';

export interface PermissionRow {
	readonly decision: Decision;
	/** What the profile's plugin does with it. */
	readonly neededFor: string;
	readonly need: string;
	readonly words: DecisionWords;
	readonly proofs: readonly Proof[];
}

/** The decisions of a report in words, in the profile's order. */
export function permissionRows( translator: Translator, report: Report ): readonly PermissionRow[] {
	const requirements = findProfile( report.profile )?.requirements ?? [];
	return report.decisions.map( ( decision ) => {
		const requirement = requirements.find(
			( { action, operation } ) => action === decision.action && operation === decision.operation
		);
		return {
			decision,
			neededFor: requirement?.neededFor( translator ) ?? describeAction( translator, decision.action ),
			need: describeNeed( translator, decision.need ),
			words: describeDecision( translator, decision ),
			proofs: proofsOf( translator, report, decision.observations ),
		};
	} );
}
