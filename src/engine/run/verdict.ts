import type { Decision } from '../model/decision';
import { isDenial } from '../model/decision';
import type { Finding } from '../model/finding';
import type { Verdict } from '../model/report';

/** Asked about and not answered; a row that nobody asked about, for good reason, says nothing. */
const isOpen = ( { decision, reason, observations }: Decision ): boolean =>
	decision === 'unknown' && ! ( reason === 'not-probed' && observations.length === 0 );

/** The one word for the whole report (docs/report-format.md). */
export function judgeAll( decisions: readonly Decision[], findings: readonly Finding[] ): Verdict {
	const required = decisions.filter( ( { need } ) => need === 'required' );
	if (
		required.some( ( { decision } ) => isDenial( decision ) ) ||
		findings.some( ( { severity } ) => severity === 'error' )
	) {
		return 'not-ready';
	}
	if ( required.some( isOpen ) || ! required.some( ( { decision } ) => decision === 'allowed' ) ) {
		return 'inconclusive';
	}
	const isTooMuch = decisions.some(
		( row ) => row.need === 'forbidden' && ( row.decision === 'allowed' || isOpen( row ) )
	);
	return isTooMuch || findings.some( ( { severity } ) => severity === 'warning' ) ? 'ready-with-warnings' : 'ready';
}
