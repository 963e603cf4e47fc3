import { definePolicyRule } from '../define-policy-rule';

/** A policy for a bucket, which no user and no role takes. */
export default definePolicyRule( {
	id: 'bucket-policy',
	inspect: ( { statements } ) => {
		const [ first ] = statements;
		return first && statements.every( ( { principals } ) => principals )
			? [ { severity: 'info', place: first.place, params: {} } ]
			: [];
	},
	explain: ( { __ } ) => ( {
		title: __( 'This is a policy for the bucket, not for a user or role', 'bucket-doctor' ),
		why: __(
			'It says who is meant (Principal). AWS refuses Principal in a user’s or role’s policy.',
			'bucket-doctor'
		),
		todo: __( 'Put it on the bucket’s Permissions tab; for a user or role, remove Principal.', 'bucket-doctor' ),
	} ),
} );
