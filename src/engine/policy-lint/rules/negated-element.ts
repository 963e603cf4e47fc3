import { definePolicyRule } from '../define-policy-rule';

/** NotAction, NotResource and NotPrincipal: whatever is not named. */
export default definePolicyRule< { readonly elements: string; readonly isAllow: boolean } >( {
	id: 'negated-element',
	inspect: ( { statements } ) =>
		statements.flatMap( ( { effect, place, isNotAction, isNotResource, isNotPrincipal } ) => {
			const elements = [
				...( isNotAction ? [ 'NotAction' ] : [] ),
				...( isNotResource ? [ 'NotResource' ] : [] ),
				...( isNotPrincipal ? [ 'NotPrincipal' ] : [] ),
			].join( ', ' );
			return elements
				? [
						{
							severity: effect === 'Allow' ? ( 'warning' as const ) : ( 'info' as const ),
							place,
							params: { elements, isAllow: effect === 'Allow' },
						},
					]
				: [];
		} ),
	explain: ( { __, sprintf }, { elements, isAllow } ) => ( {
		title: sprintf(
			/* translators: %s: Names of elements, e.g. NotAction. */
			__( 'The statement is about everything but what it names (%s)', 'bucket-doctor' ),
			elements
		),
		why: isAllow
			? __( 'It allows all the rest, also of other services and what AWS adds one day.', 'bucket-doctor' )
			: __( 'It denies all the rest, also what nobody thought of.', 'bucket-doctor' ),
		todo: __( 'Name what is meant, if you can.', 'bucket-doctor' ),
	} ),
} );
