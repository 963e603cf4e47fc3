import type { Node } from 'jsonc-parser';
import { definePolicyRule, quoted } from '../define-policy-rule';
import { entries } from '../statement';

/** Names that stand twice in one object, the second time. */
const repeated = ( node: Node ): readonly Node[] => {
	const names = entries( node ).map( ( [ name ] ) => name );
	return names.filter( ( { value }, index ) => names.findIndex( ( name ) => name.value === value ) < index );
};

const inside = ( node: Node ): readonly Node[] => [ ...repeated( node ), ...( node.children ?? [] ).flatMap( inside ) ];

/** The same name twice. */
export default definePolicyRule< { readonly element: string } >( {
	id: 'duplicate-element',
	isRefused: true,
	inspect: ( { document, place } ) =>
		( document ? inside( document ) : [] ).map( ( node ) => ( {
			severity: 'error',
			place: place( node ),
			params: { element: quoted( node.value ) },
		} ) ),
	explain: ( { __, sprintf }, { element } ) => ( {
		title: sprintf(
			/* translators: %s: Name of an element, e.g. Action. */
			__( '%s stands twice in the same object', 'bucket-doctor' ),
			element
		),
		why: __( 'JSON keeps one of them at most, and AWS refuses such a policy.', 'bucket-doctor' ),
		todo: __( 'Make a list of both, or a statement of its own.', 'bucket-doctor' ),
	} ),
} );
