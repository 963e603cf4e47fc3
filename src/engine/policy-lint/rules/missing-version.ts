import { definePolicyRule } from '../define-policy-rule';
import { property } from '../read-policy';

const VARIABLE = /\$\{[^}]+\}/;

/** The older language, in which a variable is plain text. */
export default definePolicyRule< { readonly hasVariables: boolean } >( {
	id: 'missing-version',
	inspect: ( { document, text, hasVariables, place } ) => {
		if ( ! document || ! property( document, 'Statement' ) || hasVariables ) {
			return [];
		}
		const version = property( document, 'Version' );
		if ( version && version.value !== '2008-10-17' ) {
			return [];
		}
		const isUsed = VARIABLE.test( text );
		return [
			{
				severity: isUsed ? 'error' : 'info',
				place: place( version ?? document ),
				params: { hasVariables: isUsed },
			},
		];
	},
	explain: ( { __, sprintf }, { hasVariables } ) => ( {
		title: __( 'The policy is in the language of 2008', 'bucket-doctor' ),
		why: hasVariables
			? __( 'There a variable such as ${aws:username} is plain text, which matches nothing.', 'bucket-doctor' )
			: __( 'It works, but variables such as ${aws:username} would be plain text in it.', 'bucket-doctor' ),
		todo: sprintf(
			/* translators: %s: A line of JSON. */
			__( 'Begin it with %s.', 'bucket-doctor' ),
			'"Version": "2012-10-17"'
		),
	} ),
} );
