import { definePolicyRule } from '../define-policy-rule';
import { property } from '../read-policy';

/** Statements without what belongs around them. */
export default definePolicyRule( {
	id: 'statement-alone',
	inspect: ( { document, statements, place } ) =>
		document && statements.length > 0 && ! property( document, 'Statement' )
			? [ { severity: 'error', place: place( document ), params: {} } ]
			: [],
	explain: ( { __, sprintf } ) => ( {
		title: __( 'This is a statement, not a whole policy', 'bucket-doctor' ),
		why: __( 'AWS takes a policy: an object with a Version and a Statement.', 'bucket-doctor' ),
		todo: sprintf(
			/* translators: %s: A line of JSON. */
			__( 'Add it to the statements of your policy, or write %s around it.', 'bucket-doctor' ),
			'{ "Version": "2012-10-17", "Statement": [ … ] }'
		),
	} ),
} );
