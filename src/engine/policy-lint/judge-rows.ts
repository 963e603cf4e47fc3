import type { Decision } from '../model/decision';
import type { TextRow } from '../model/policy-reading';
import { requirementsFor } from '../profiles/define-profile';
import type { LintContext } from './define-policy-rule';
import { judgeText } from './judge-text';
import { questionsOf } from './questions';
import type { PolicyView } from './read-policy';

/**
 * Reads the rows that no test has answered out of the text: all of the profile's where there was no test.
 *
 * @param view      The text.
 * @param context   Target and profile.
 * @param decisions Rows of the test, where there was one.
 */
export function judgeRows(
	view: PolicyView,
	context: LintContext,
	decisions?: readonly Decision[]
): readonly TextRow[] {
	if ( context.target.bucket === '' ) {
		return [];
	}
	const open = decisions
		? decisions.filter( ( { decision } ) => decision === 'unknown' )
		: requirementsFor( context.profile, context.target );
	return open.map( ( { action, operation, need } ) => {
		const said = new Set(
			questionsOf( { action, operation }, context ).map( ( question ) => judgeText( view, question ) )
		);
		const [ says = 'silent' ] = said;
		return { action, operation, need, says: said.size > 1 ? 'partly' : says };
	} );
}
