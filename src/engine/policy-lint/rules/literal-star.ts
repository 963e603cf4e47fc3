import { definePolicyRule, quoted } from '../define-policy-rule';
import { readOperator } from '../operator';

const LITERAL = /^String(Not)?Equals(IgnoreCase)?$/;
const VARIABLE = /\$\{[^}]*\}/g;

/** A star where a star is a star. */
export default definePolicyRule< { readonly operator: string; readonly meant: string; readonly value: string } >( {
	id: 'literal-star',
	inspect: ( { statements } ) =>
		statements
			.flatMap( ( { conditions } ) => conditions )
			.flatMap( ( { operator, values } ) => {
				const name = readOperator( operator.value )?.name ?? '';
				return LITERAL.test( name )
					? values
							.filter( ( { value } ) => /[*?]/.test( value.replace( VARIABLE, '' ) ) )
							.map( ( { value, place } ) => ( {
								severity: 'error' as const,
								place,
								params: {
									operator: name,
									meant: name.includes( 'Not' ) ? 'StringNotLike' : 'StringLike',
									value: quoted( value ),
								},
							} ) )
					: [];
			} ),
	explain: ( { __, sprintf }, { operator, meant, value } ) => ( {
		title: sprintf(
			/* translators: 1: Name of an operator, e.g. StringEquals, 2: value, e.g. site/*. */
			__( '%1$s takes the star of “%2$s” for a star', 'bucket-doctor' ),
			operator,
			value
		),
		why: __( 'It compares letter by letter, so the value has to hold a star itself.', 'bucket-doctor' ),
		todo: sprintf(
			/* translators: %s: Name of an operator, e.g. StringLike. */
			__( 'Use %s.', 'bucket-doctor' ),
			meant
		),
	} ),
} );
