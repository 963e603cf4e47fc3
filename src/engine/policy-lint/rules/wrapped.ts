import { definePolicyRule, quoted } from '../define-policy-rule';
import { unwrapped } from '../read-policy';

/** The answer of a tool, with the policy somewhere in it. */
export default definePolicyRule< { readonly wrapper: string } >( {
	id: 'wrapped',
	inspect: ( { root, place } ) => {
		const found = root && unwrapped( root );
		return found
			? [ { severity: 'warning', place: place( found.inner ), params: { wrapper: quoted( found.wrapper ) } } ]
			: [];
	},
	explain: ( { __, sprintf }, { wrapper } ) => ( {
		title: sprintf(
			/* translators: %s: Name of an element, e.g. PolicyDocument. */
			__( 'The policy stands inside %s', 'bucket-doctor' ),
			wrapper
		),
		why: __(
			'This is what a tool answers or a template holds; AWS’s console takes the policy alone.',
			'bucket-doctor'
		),
		todo: sprintf(
			/* translators: %s: Name of an element, e.g. PolicyDocument. */
			__(
				'Use only the object that %s holds. If it is one long text with backslashes, unpack it first.',
				'bucket-doctor'
			),
			wrapper
		),
	} ),
} );
