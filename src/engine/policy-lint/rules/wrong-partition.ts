import { partitionOf } from '../../iam/arn';
import { definePolicyRule, quoted } from '../define-policy-rule';
import { matchPattern } from '../match';
import { readS3Arn } from '../s3-arn';

/** An ARN of another part of AWS than the bucket's region: China, GovCloud and the European Sovereign Cloud have their own. */
export default definePolicyRule< { readonly resource: string; readonly partition: string } >( {
	id: 'wrong-partition',
	inspect: ( { statements, hasVariables }, { target } ) => {
		if ( target.provider === 'aws' && target.region === '' ) {
			return [];
		}
		const partition = partitionOf( target );
		return statements.flatMap( ( { resources } ) =>
			resources
				.filter( ( { value } ) => {
					const arn = readS3Arn( value );
					return arn && matchPattern( arn.partition, partition, hasVariables ) === 'no';
				} )
				.map( ( { value, place } ) => ( {
					severity: 'error' as const,
					place,
					params: { resource: quoted( value ), partition },
				} ) )
		);
	},
	explain: ( { __, sprintf }, { resource, partition } ) => ( {
		title: sprintf(
			/* translators: %s: An ARN. */
			__( 'This ARN is of another part of AWS than the bucket: %s', 'bucket-doctor' ),
			resource
		),
		why: __(
			'China, GovCloud and the European Sovereign Cloud have ARNs of their own; those of one fit nothing in another.',
			'bucket-doctor'
		),
		todo: sprintf(
			/* translators: %s: Beginning of an ARN, e.g. arn:aws-cn:s3:::. */
			__( 'Begin it with %s', 'bucket-doctor' ),
			`arn:${ partition }:s3:::`
		),
	} ),
} );
