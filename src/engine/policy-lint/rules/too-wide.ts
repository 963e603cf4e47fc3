import { definePolicyRule } from '../define-policy-rule';
import { readS3Arn } from '../s3-arn';

/** Every action of S3, or of AWS. */
const isEverything = ( action: string ): boolean => /^(\*|s3:\*)$/i.test( action );

/** Far more than any plugin needs. */
export default definePolicyRule< { readonly isAllBuckets: boolean } >( {
	id: 'too-wide',
	inspect: ( { statements } ) =>
		statements
			.filter( ( { effect, isNotAction } ) => effect === 'Allow' && ! isNotAction )
			.flatMap( ( { actions, resources } ) => {
				const all = actions.find( ( { value } ) => isEverything( value ) );
				const isAllBuckets = resources.some(
					( { value } ) => value === '*' || readS3Arn( value )?.bucket === '*'
				);
				return all ? [ { severity: 'warning' as const, place: all.place, params: { isAllBuckets } } ] : [];
			} ),
	explain: ( { __ }, { isAllBuckets } ) => ( {
		title: isAllBuckets
			? __( 'The statement allows everything on every bucket', 'bucket-doctor' )
			: __( 'The statement allows everything on the bucket', 'bucket-doctor' ),
		why: __(
			'Whoever gets hold of the key may then delete all old versions, change the bucket’s policy, or delete the bucket.',
			'bucket-doctor'
		),
		todo: __( 'Allow what the plugin needs: the report shows the least policy.', 'bucket-doctor' ),
	} ),
} );
