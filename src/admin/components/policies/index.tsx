import { __ } from '@wordpress/i18n';
import type { Report } from '../../../engine';
import { describeAttachTo, missingPolicies, withWho } from '../../../reporters';
import { translator } from '../../translator';
import { CopyBlock } from '../copy-block';

/** What policies lack, and where it belongs. */
export function Policies( { report }: { readonly report: Report } ) {
	const policies = missingPolicies( report );
	if ( ! policies.length ) {
		return null;
	}
	return (
		<section className="bucket-doctor-section">
			<h3>{ __( 'Missing from policies', 'bucket-doctor' ) }</h3>
			{ policies.map( ( { attachTo, change, who, sure, policyArn, document } ) => {
				const title = withWho(
					translator,
					describeAttachTo( translator, { attachTo, change } ),
					who,
					report.target.provider
				);
				return (
					<div key={ `${ attachTo } ${ change } ${ who } ${ sure } ${ policyArn }` }>
						{ ! document && <p>{ title }</p> }
						{ ! sure && <p>{ __( 'Not sure: this could not be tested.', 'bucket-doctor' ) }</p> }
						{ policyArn && (
							<p>
								<code dir="ltr">{ policyArn }</code>
							</p>
						) }
						{ document && <CopyBlock label={ title } text={ document } /> }
					</div>
				);
			} ) }
		</section>
	);
}
