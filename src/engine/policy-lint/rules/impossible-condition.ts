import { canCarry, isConditionKey } from '../../iam/s3-action';
import type { LintContext } from '../define-policy-rule';
import { definePolicyRule, quoted } from '../define-policy-rule';
import { meantActions, namesOf, neededActions } from '../needed';
import { holdsWithoutKey, readOperator } from '../operator';
import type { PolicyStatement } from '../statement';

interface Facts extends Readonly< Record< string, string | boolean | readonly string[] > > {
	readonly key: string;
	readonly actions: readonly string[];
	readonly isDeny: boolean;
}

function remarks( statement: PolicyStatement, context: LintContext ) {
	const meant = meantActions( statement, context );
	const needed: readonly string[] = neededActions( context );
	const isDeny = statement.effect === 'Deny';
	return statement.conditions.flatMap( ( { operator, key } ) => {
		const read = readOperator( operator.value );
		if ( ! read || holdsWithoutKey( read ) || ! isConditionKey( key.value ) ) {
			return [];
		}
		const actions = namesOf( meant.filter( ( action ) => ! canCarry( action, key.value ) ) );
		const isGrave = isDeny || actions.some( ( action ) => needed.includes( action ) );
		return actions.length
			? [
					{
						severity: isGrave ? ( 'error' as const ) : ( 'warning' as const ),
						place: key.place,
						params: { key: quoted( key.value ), actions, isDeny },
					},
				]
			: [];
	} );
}

/** A condition that no request of the action can meet, such as `s3:prefix` on reading a file. */
export default definePolicyRule< Facts >( {
	id: 'impossible-condition',
	inspect: ( { statements }, context ) => statements.flatMap( ( statement ) => remarks( statement, context ) ),
	explain: ( { __, sprintf }, { key, actions, isDeny } ) => ( {
		title: sprintf(
			/* translators: 1: Name of a condition key, e.g. s3:prefix, 2: actions, e.g. s3:GetObject. */
			__( 'The condition on %1$s is never met by %2$s', 'bucket-doctor' ),
			key,
			actions.join( ', ' )
		),
		why: isDeny
			? __(
					'By AWS’s reference their requests do not carry this key, so they are not denied here.',
					'bucket-doctor'
				)
			: __(
					'By AWS’s reference their requests do not carry this key, so they are not allowed here.',
					'bucket-doctor'
				),
		todo: __(
			'Give these actions a statement without the condition; folders of files belong into Resource.',
			'bucket-doctor'
		),
	} ),
} );
