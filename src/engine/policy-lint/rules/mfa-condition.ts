import { definePolicyRule, quoted } from '../define-policy-rule';
import { readOperator } from '../operator';
import type { LintedCondition, PolicyStatement } from '../statement';

const PRESENT = /^aws:MultiFactorAuthPresent$/i;
const AGE = /^aws:MultiFactorAuthAge$/i;

/** Whether a request that a long-term key signs, and that carries neither key, is left out of an Allow or caught by a Deny. */
function demandsCode( { effect }: PolicyStatement, { operator, key, values }: LintedCondition ): boolean {
	const { name, ifExists = false } = readOperator( operator.value ) ?? {};
	const wants = ( word: string ) => values.every( ( { value } ) => value.toLowerCase() === word );
	if ( effect === 'Deny' ) {
		return PRESENT.test( key.value ) && name === 'Bool' && ifExists && wants( 'false' );
	}
	return (
		! ifExists &&
		( ( PRESENT.test( key.value ) && name === 'Bool' && wants( 'true' ) ) ||
			( AGE.test( key.value ) && name?.startsWith( 'Numeric' ) === true ) )
	);
}

/** A second factor, which no plugin has. Source: IAM User Guide, reference_policies_condition-keys, aws:MultiFactorAuthPresent. */
export default definePolicyRule< { readonly key: string } >( {
	id: 'mfa-condition',
	inspect: ( { statements } ) =>
		statements.flatMap( ( statement ) =>
			statement.conditions
				.filter( ( condition ) => condition.values.length > 0 && demandsCode( statement, condition ) )
				.map( ( { key } ) => ( {
					severity: 'error' as const,
					place: key.place,
					params: { key: quoted( key.value ) },
				} ) )
		),
	explain: ( { __, sprintf }, { key } ) => ( {
		title: sprintf(
			/* translators: %s: Name of a condition key, e.g. aws:MultiFactorAuthPresent. */
			__( 'The condition on %s demands the code of a device', 'bucket-doctor' ),
			key
		),
		why: __(
			'A plugin’s key never brings one: only sessions that a person has begun with a code do.',
			'bucket-doctor'
		),
		todo: __( 'Leave the plugin’s user out of this condition.', 'bucket-doctor' ),
	} ),
} );
