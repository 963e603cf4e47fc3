import { definePolicyRule, quoted } from '../define-policy-rule';

/** A resource that is no ARN: a bucket's name, an address. */
export default definePolicyRule< { readonly resource: string } >( {
	id: 'not-an-arn',
	isRefused: true,
	inspect: ( { statements } ) =>
		statements.flatMap( ( { resources } ) =>
			resources
				.filter( ( { value } ) => value !== '*' && ! value.startsWith( 'arn:' ) )
				.map( ( { value, place } ) => ( {
					severity: 'error' as const,
					place,
					params: { resource: quoted( value ) },
				} ) )
		),
	explain: ( { __, sprintf }, { resource } ) => ( {
		title: sprintf(
			/* translators: %s: What was written, e.g. my-bucket. */
			__( '%s is not an ARN', 'bucket-doctor' ),
			resource === '' ? '""' : resource
		),
		why: __( 'AWS takes only * and ARNs here, not names of buckets and not addresses.', 'bucket-doctor' ),
		todo: __(
			'Write arn:aws:s3:::BUCKET for the bucket and arn:aws:s3:::BUCKET/FOLDER/* for what is in it.',
			'bucket-doctor'
		),
	} ),
} );
