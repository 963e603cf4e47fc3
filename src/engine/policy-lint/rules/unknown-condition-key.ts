import { CONDITION_KEYS, isConditionKey } from '../../iam/s3-action';
import { definePolicyRule, quoted } from '../define-policy-rule';
import { nearest } from '../nearest';

/** A condition key that neither S3 nor all of AWS have. Of other services' keys nothing is known here. */
export default definePolicyRule< { readonly key: string; readonly meant: string } >( {
	id: 'unknown-condition-key',
	inspect: ( { statements } ) =>
		statements
			.flatMap( ( { conditions } ) => conditions.map( ( { key } ) => key ) )
			.filter(
				( { value } ) => ( /^(s3|aws):/i.test( value ) || ! value.includes( ':' ) ) && ! isConditionKey( value )
			)
			.map( ( { value, place } ) => ( {
				severity: 'warning',
				place,
				params: { key: quoted( value ), meant: nearest( value, CONDITION_KEYS ) },
			} ) ),
	explain: ( { __, sprintf }, { key, meant } ) => ( {
		title: sprintf(
			/* translators: %s: What was written, e.g. s3:prefixes. */
			__( 'AWS’s reference has no condition key %s', 'bucket-doctor' ),
			key
		),
		why: __( 'No request carries it, so that what it asks for is never met.', 'bucket-doctor' ),
		todo: meant
			? sprintf(
					/* translators: %s: Name of a condition key, e.g. s3:prefix. */
					__( 'Write %s, if that is meant.', 'bucket-doctor' ),
					meant
				)
			: __(
					'Remove the condition, or look its key up in AWS’s Service Authorization Reference.',
					'bucket-doctor'
				),
	} ),
} );
