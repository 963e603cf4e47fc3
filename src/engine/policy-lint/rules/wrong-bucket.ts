import { definePolicyRule, quoted } from '../define-policy-rule';
import { matchPattern } from '../match';
import { readS3Arn } from '../s3-arn';

/** The policy is about other buckets than the one that was entered. */
export default definePolicyRule< { readonly found: string; readonly entered: string } >( {
	id: 'wrong-bucket',
	inspect: ( { statements, hasVariables }, { target } ) => {
		const resources = statements
			.filter( ( { effect, isNotResource } ) => effect === 'Allow' && ! isNotResource )
			.flatMap( ( statement ) => statement.resources );
		const named = resources.flatMap( ( { value, place } ) => {
			const bucket = readS3Arn( value )?.bucket;
			return bucket ? [ { bucket, place } ] : [];
		} );
		const [ first ] = named;
		const isCovered =
			resources.some( ( { value } ) => value === '*' ) ||
			named.some( ( { bucket } ) => matchPattern( bucket, target.bucket, hasVariables ) !== 'no' );
		return first && target.bucket !== '' && ! isCovered
			? [
					{
						severity: 'error',
						place: first.place,
						params: {
							found: quoted( [ ...new Set( named.map( ( { bucket } ) => bucket ) ) ].join( ', ' ) ),
							entered: target.bucket,
						},
					},
				]
			: [];
	},
	explain: ( { __, sprintf }, { found, entered } ) => ( {
		title: sprintf(
			/* translators: 1: Name of a bucket, 2: name of another bucket. */
			__( 'The policy is about the bucket %1$s; you entered %2$s', 'bucket-doctor' ),
			found,
			entered
		),
		why: __(
			'What it allows there, it does not allow in your bucket. Capitals and dashes count.',
			'bucket-doctor'
		),
		todo: __( 'Change the ARNs of the policy, or the bucket that you entered.', 'bucket-doctor' ),
	} ),
} );
