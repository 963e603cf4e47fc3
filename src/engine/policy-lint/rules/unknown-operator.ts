import { definePolicyRule, quoted } from '../define-policy-rule';
import { nearest } from '../nearest';
import { OPERATOR_NAMES, readOperator } from '../operator';

/** An operator of conditions that does not exist. */
export default definePolicyRule< { readonly operator: string; readonly meant: string } >( {
	id: 'unknown-operator',
	inspect: ( { statements } ) => {
		const operators = statements.flatMap( ( { conditions } ) => conditions.map( ( { operator } ) => operator ) );
		return operators
			.filter( ( { value } ) => ! readOperator( value ) )
			.map( ( { value, place } ) => ( {
				severity: 'error',
				place,
				params: { operator: quoted( value ), meant: nearest( value, OPERATOR_NAMES ) },
			} ) );
	},
	explain: ( { __, sprintf }, { operator, meant } ) => ( {
		title: sprintf(
			/* translators: %s: What was written, e.g. StringMatches. */
			__( 'There is no condition operator %s', 'bucket-doctor' ),
			operator
		),
		why: __( 'AWS refuses a condition that it cannot compare.', 'bucket-doctor' ),
		todo: meant
			? sprintf(
					/* translators: %s: Name of an operator, e.g. StringLike. */
					__( 'Write %s.', 'bucket-doctor' ),
					meant
				)
			: __( 'Use StringEquals, or StringLike where there is a star.', 'bucket-doctor' ),
	} ),
} );
