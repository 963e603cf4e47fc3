import type { Decision } from '../model/decision';
import { isDenial } from '../model/decision';
import type { Finding } from '../model/finding';
import type { Verdict } from '../model/report';

/** The one word for the whole report (docs/report-format.md). */
export function judgeAll( decisions: readonly Decision[], findings: readonly Finding[] ): Verdict {
	const required = decisions.filter( ( { need } ) => need === 'required' );
	if (
		required.some( ( { decision } ) => isDenial( decision ) ) ||
		findings.some( ( { severity } ) => severity === 'error' )
	) {
		return 'not-ready';
	}
	if ( required.some( ( { decision } ) => decision === 'unknown' ) ) {
		return 'inconclusive';
	}
	const isTooMuch = decisions.some(
		( { need, decision, reason } ) =>
			need === 'forbidden' && ( decision === 'allowed' || ( decision === 'unknown' && reason !== 'not-probed' ) )
	);
	return isTooMuch || findings.some( ( { severity } ) => severity === 'warning' ) ? 'ready-with-warnings' : 'ready';
}
