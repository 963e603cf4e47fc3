import { partitionOf } from '../../iam/arn';
import { definePolicyRule, quoted } from '../define-policy-rule';
import { matchPattern } from '../match';
import { readS3Arn } from '../s3-arn';

/** An ARN of another part of AWS than the bucket's region: China, GovCloud and the European Sovereign Cloud have their own. */
export default definePolicyRule< { readonly resource: string; readonly partition: string; readonly isKnown: boolean } >(
	{
		id: 'wrong-partition',
		inspect: ( { statements, hasVariables }, { target } ) => {
			const partition = partitionOf( target );
			const isKnown = target.provider !== 'aws' || target.region !== '';
			return statements.flatMap( ( { resources } ) =>
				resources
					.filter( ( { value } ) => {
						const arn = readS3Arn( value );
						return arn && matchPattern( arn.partition, partition, hasVariables ) === 'no';
					} )
					.map( ( { value, place } ) => ( {
						severity: isKnown ? ( 'error' as const ) : ( 'warning' as const ),
						place,
						params: { resource: quoted( value ), partition, isKnown },
					} ) )
			);
		},
		explain: ( { __, sprintf }, { resource, partition, isKnown } ) => ( {
			title: isKnown
				? sprintf(
						/* translators: %s: An ARN. */
						__( 'This ARN is of another part of AWS than the bucket: %s', 'bucket-doctor' ),
						resource
					)
				: sprintf(
						/* translators: %s: An ARN. */
						__( 'This ARN is of a part of AWS of its own, and no region was entered: %s', 'bucket-doctor' ),
						resource
					),
			why: __(
				'China, GovCloud and the European Sovereign Cloud have ARNs of their own; those of one fit nothing in another.',
				'bucket-doctor'
			),
			todo: isKnown
				? sprintf(
						/* translators: %s: Beginning of an ARN, e.g. arn:aws-cn:s3:::. */
						__( 'Begin it with %s', 'bucket-doctor' ),
						`arn:${ partition }:s3:::`
					)
				: sprintf(
						/* translators: %s: Beginning of an ARN, e.g. arn:aws:s3:::. */
						__( 'Enter the region; if the bucket is elsewhere, begin it with %s', 'bucket-doctor' ),
						`arn:${ partition }:s3:::`
					),
		} ),
	}
);
