import type { IamAction } from '../iam/action';
import type { Decision, Need } from '../model/decision';
import type { Operation } from '../model/operation';
import { requirementsFor } from '../profiles/define-profile';
import type { LintContext } from './define-policy-rule';
import { judgeText } from './judge-text';
import type { TextDecision } from './judge-text';
import { questionsOf } from './questions';
import type { PolicyView } from './read-policy';

/** What the text says of one row of the profile. It proves nothing: another policy may deny, and this one may not be attached. */
export interface TextRow {
	readonly action: IamAction;
	readonly operation: Operation;
	readonly need: Need;
	/** `partly`: some names of files one way, some another. */
	readonly says: TextDecision | 'partly';
}

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
