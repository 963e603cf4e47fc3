import { definePolicyRule, quoted } from '../define-policy-rule';
import { readS3Arn } from '../s3-arn';

const isFilled = ( part: string ): boolean => part !== '' && part !== '*';

/** A bucket's ARN with the region and account that ARNs of other things have. */
export default definePolicyRule< { readonly resource: string; readonly meant: string } >( {
	id: 'arn-with-account',
	inspect: ( { statements } ) =>
		statements.flatMap( ( { resources } ) =>
			resources.flatMap( ( { value, place } ) => {
				const arn = readS3Arn( value );
				return arn && ( isFilled( arn.region ) || isFilled( arn.account ) )
					? [
							{
								severity: 'error' as const,
								place,
								params: {
									resource: quoted( value ),
									meant: quoted(
										`arn:${ arn.partition }:s3:::${ arn.bucket }${ arn.key === undefined ? '' : `/${ arn.key }` }`
									),
								},
							},
						]
					: [];
			} )
		),
	explain: ( { __, sprintf }, { resource, meant } ) => ( {
		title: sprintf(
			/* translators: %s: An ARN. */
			__( 'A bucket’s ARN has neither region nor account: %s', 'bucket-doctor' ),
			resource
		),
		why: __( 'Names of buckets are unique without them. This ARN fits no bucket.', 'bucket-doctor' ),
		todo: sprintf(
			/* translators: %s: An ARN. */
			__( 'Write %s.', 'bucket-doctor' ),
			meant
		),
	} ),
} );
