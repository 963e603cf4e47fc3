import { definePolicyRule, quoted } from '../define-policy-rule';
import { nearest } from '../nearest';
import { property } from '../read-policy';
import { entries } from '../statement';

const OF_POLICY = [ 'Version', 'Id', 'Statement' ];
const OF_STATEMENT = [
	'Sid',
	'Effect',
	'Principal',
	'NotPrincipal',
	'Action',
	'NotAction',
	'Resource',
	'NotResource',
	'Condition',
];

/** A name that the language of policies does not have, or spells otherwise. */
export default definePolicyRule< { readonly element: string; readonly meant: string } >( {
	id: 'unknown-element',
	isRefused: true,
	inspect: ( { document, statements, place } ) => {
		const isPolicy = property( document, 'Statement' ) !== undefined;
		const objects = [
			...( isPolicy && document ? [ { node: document, known: OF_POLICY } ] : [] ),
			...statements.map( ( { node } ) => ( { node, known: OF_STATEMENT } ) ),
		];
		return objects.flatMap( ( { node, known } ) =>
			entries( node )
				.filter( ( [ name ] ) => ! known.includes( name.value ) )
				.map( ( [ name ] ) => ( {
					severity: 'error' as const,
					place: place( name ),
					params: { element: quoted( name.value ), meant: nearest( name.value, known ) },
				} ) )
		);
	},
	explain: ( { __, sprintf }, { element, meant } ) => ( {
		title: sprintf(
			/* translators: %s: Name of an element, e.g. Actions. */
			__( 'There is no element %s', 'bucket-doctor' ),
			element
		),
		why: __( 'AWS refuses a policy with an element that it does not know.', 'bucket-doctor' ),
		todo: meant
			? sprintf(
					/* translators: %s: Name of an element, e.g. Action. */
					__( 'Write %s.', 'bucket-doctor' ),
					meant
				)
			: __( 'Remove it.', 'bucket-doctor' ),
	} ),
} );
