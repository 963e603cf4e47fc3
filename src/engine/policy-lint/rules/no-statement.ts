import { definePolicyRule } from '../define-policy-rule';

/** JSON, but no policy. */
export default definePolicyRule( {
	id: 'no-statement',
	isRefused: true,
	inspect: ( { root, document, statements, place } ) =>
		root && document && statements.length === 0
			? [ { severity: 'error', place: place( document ), params: {} } ]
			: [],
	explain: ( { __ } ) => ( {
		title: __( 'There is no statement in it', 'bucket-doctor' ),
		why: __( 'A policy is one object with a Statement, and each statement is an object.', 'bucket-doctor' ),
		todo: __( 'Paste the whole policy, from { "Version" to the last brace.', 'bucket-doctor' ),
	} ),
} );
