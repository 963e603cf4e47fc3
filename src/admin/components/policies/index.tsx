import { __, sprintf } from '@wordpress/i18n';
import type { Report } from '../../../engine';
import { describeAttachTo, missingPolicies, withWho } from '../../../reporters';
import type { MissingPolicy } from '../../../reporters';
import { translator } from '../../translator';
import { CopyBlock } from '../copy-block';

/** What to change in one place. */
function Policy( { policy, title }: { readonly policy: MissingPolicy; readonly title: string } ) {
	return (
		<>
			{ ! policy.document && <p>{ title }</p> }
			{ policy.policyArn && (
				<p>
					<code dir="ltr">{ policy.policyArn }</code>
				</p>
			) }
			{ policy.document && <CopyBlock label={ title } text={ policy.document } /> }
		</>
	);
}

/** What policies lack, and where it belongs. What could not be tested may well be there and is folded up. */
export function Policies( { report }: { readonly report: Report } ) {
	const policies = missingPolicies( report );
	if ( ! policies.length ) {
		return null;
	}
	return (
		<section className="bucket-doctor-section">
			<h3>{ __( 'Missing from policies', 'bucket-doctor' ) }</h3>
			{ policies.map( ( policy ) => {
				const { attachTo, change, who, sure, policyArn } = policy;
				const place = describeAttachTo( translator, policy );
				const title = withWho( translator, place, who, report.target.provider );
				const key = [ attachTo, change, who, sure, policyArn ].join( ' ' );
				return sure ? (
					<Policy key={ key } policy={ policy } title={ title } />
				) : (
					<details key={ key } className="bucket-doctor-policies__unsure">
						<summary>
							{
								/* translators: %s: Where to change what, e.g. Attach this policy to the key’s user or role. */
								sprintf( __( 'Perhaps, since it could not be tested: %s', 'bucket-doctor' ), place )
							}
						</summary>
						<Policy policy={ policy } title={ title } />
					</details>
				);
			} ) }
		</section>
	);
}
