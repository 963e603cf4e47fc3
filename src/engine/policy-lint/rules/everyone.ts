import { definePolicyRule } from '../define-policy-rule';

/** Whoever is on the internet is allowed something. */
export default definePolicyRule( {
	id: 'everyone',
	inspect: ( { statements } ) =>
		statements.flatMap( ( { effect, principals = [], isNotPrincipal, conditions } ) => {
			const all = principals.find( ( { value } ) => value === '*' );
			return effect === 'Allow' && all && ! isNotPrincipal && conditions.length === 0
				? [ { severity: 'warning' as const, place: all.place, params: {} } ]
				: [];
		} ),
	explain: ( { __ } ) => ( {
		title: __( 'The statement is for everyone on the internet', 'bucket-doctor' ),
		why: __( 'A Principal of * needs no key at all, unless the bucket blocks public access.', 'bucket-doctor' ),
		todo: __( 'Name the user instead, unless everyone is meant to see these files.', 'bucket-doctor' ),
	} ),
} );
