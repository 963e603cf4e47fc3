import { definePolicyRule } from '../define-policy-rule';
import { property } from '../read-policy';

/** Of each of these a statement has one. */
const WANTED = [ [ 'Effect' ], [ 'Action', 'NotAction' ], [ 'Resource', 'NotResource' ] ] as const;

/** A statement without a part, or with two parts that exclude each other. */
export default definePolicyRule< { readonly element: string; readonly isTwice: boolean } >( {
	id: 'missing-element',
	isRefused: true,
	inspect: ( { statements } ) =>
		statements.flatMap( ( { node, place } ) =>
			WANTED.flatMap( ( names ) => {
				const count = names.filter( ( name ) => property( node, name ) ).length;
				return count === 1
					? []
					: [
							{
								severity: 'error' as const,
								place,
								params: { element: count ? names.join( ', ' ) : names[ 0 ], isTwice: count > 1 },
							},
						];
			} )
		),
	explain: ( { __, sprintf }, { element, isTwice } ) =>
		isTwice
			? {
					title: sprintf(
						/* translators: %s: Names of elements, e.g. Action, NotAction. */
						__( 'Only one of these may stand in a statement: %s', 'bucket-doctor' ),
						element
					),
					why: __( 'The second is the opposite of the first; AWS refuses both together.', 'bucket-doctor' ),
					todo: __( 'Keep the one without “Not”.', 'bucket-doctor' ),
				}
			: {
					title: sprintf(
						/* translators: %s: Name of an element, e.g. Resource. */
						__( 'The statement has no %s', 'bucket-doctor' ),
						element
					),
					why: __( 'AWS refuses a statement that does not say what, where and whether.', 'bucket-doctor' ),
					todo: sprintf(
						/* translators: %s: Name of an element, e.g. Resource. */
						__( 'Add %s.', 'bucket-doctor' ),
						element
					),
				},
} );
