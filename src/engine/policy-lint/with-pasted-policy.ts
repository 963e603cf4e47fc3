import type { Report } from '../model/report';
import { findProfile } from '../profiles';
import { lintPolicy } from '.';

/**
 * The report with what a pasted policy says of it. No row of the test changes: a text proves nothing. An empty text, and a profile that
 * this version does not know, leave the report as it is.
 */
export function withPastedPolicy( report: Report, text: string ): Report {
	const profile = findProfile( report.profile );
	if ( text.trim() === '' || ! profile ) {
		return report;
	}
	const { target, identity, decisions, policy } = report;
	return { ...report, policy: { ...policy, pasted: lintPolicy( text, { target, profile, identity }, decisions ) } };
}
