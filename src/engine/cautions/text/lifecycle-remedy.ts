import type { Remedy } from '../../model/remedy';
import type { Translator } from '../../ports';
import { asJson } from '../../diagnoses/text/allow-statement';
import { atAws } from '../../diagnoses/text/provider-rights';
import type { RemedyContext } from '../define-caution';

/** What a rule is to do. The numbers are examples, and the text says so. */
const PARTS = {
	files: { Expiration: { Days: 90 } },
	versions: { NoncurrentVersionExpiration: { NoncurrentDays: 30 } },
	uploads: { AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 } },
} as const;

/** A lifecycle rule that somebody has to add, with the rule as S3 wants it. */
export function lifecycleRemedy(
	{ __ }: Translator,
	title: string,
	parts: ReadonlyArray< keyof typeof PARTS >,
	{ target }: RemedyContext
): Remedy {
	const rule = {
		ID: 'old-files',
		Status: 'Enabled',
		Filter: { Prefix: target.keyPrefix },
		...Object.assign( {}, ...parts.map( ( part ) => PARTS[ part ] ) ),
	};
	return {
		title,
		who: 'bucket-owner',
		steps: [
			...atAws(
				target.provider,
				__( 'In the S3 console: the bucket, Management, Create lifecycle rule.', 'bucket-doctor' )
			),
			__( 'The days below are an example; take as many as you need.', 'bucket-doctor' ),
			__(
				'On the command line, put-bucket-lifecycle-configuration replaces all rules: send those that are there along with this one.',
				'bucket-doctor'
			),
			__(
				'To verify, test again with a key that may read the rules (s3:GetLifecycleConfiguration), or look at the list of rules in the console.',
				'bucket-doctor'
			),
		],
		copy: { label: __( 'Lifecycle rule', 'bucket-doctor' ), text: asJson( rule ) },
	};
}
