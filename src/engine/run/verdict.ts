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
	// Where nothing is needed, a refusal is an answer as good as any.
	const isSettled =
		required.length > 0
			? required.some( ( { decision } ) => decision === 'allowed' )
			: decisions.some( ( { decision } ) => decision !== 'unknown' );
	if ( required.some( isOpen ) || ! isSettled ) {
		return 'inconclusive';
	}
	const isTooMuch = decisions.some(
		// Nobody can do what the store does not offer.
		( row ) =>
			row.need === 'forbidden' &&
			( row.decision === 'allowed' || ( isOpen( row ) && row.reason !== 'not-offered' ) )
	);
	return isTooMuch || findings.some( ( { severity } ) => severity === 'warning' ) ? 'ready-with-warnings' : 'ready';
}
