import { definePolicyRule } from '../define-policy-rule';

/** Some statements say who is meant, as in a bucket's policy, and this one does not. */
export default definePolicyRule( {
	id: 'missing-principal',
	inspect: ( { statements } ) =>
		statements.some( ( { principals } ) => principals )
			? statements
					.filter( ( { principals } ) => ! principals )
					.map( ( { place } ) => ( { severity: 'error', place, params: {} } ) )
			: [],
	explain: ( { __ } ) => ( {
		title: __( 'The statement has no Principal, others have', 'bucket-doctor' ),
		why: __(
			'A bucket’s policy says in each statement who is meant; a user’s or role’s policy says it in none.',
			'bucket-doctor'
		),
		todo: __(
			'For a bucket, add Principal here; for a user or role, remove it from the other statements.',
			'bucket-doctor'
		),
	} ),
} );
