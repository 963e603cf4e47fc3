import { __ } from '@wordpress/i18n';
import type { Report } from '../../../engine';
import { describeRecipient, recipients } from '../../../reporters';
import { translator } from '../../translator';

/** What went where in this test, counted from the report itself. */
export function Sent( { report }: { readonly report: Report } ) {
	return (
		<details className="bucket-doctor-sent">
			<summary>{ __( 'What is sent to whom?', 'bucket-doctor' ) }</summary>
			<ul className="bucket-doctor-list">
				<li>
					{ __(
						'From this browser to your own site: what the form holds, the secret included. It is stored there only if you press Save.',
						'bucket-doctor'
					) }
				</li>
				<li>
					{ __( 'From your site, in this test:', 'bucket-doctor' ) }
					<ul>
						{ recipients( report ).map( ( recipient ) => (
							<li key={ recipient.host }>
								<code dir="ltr">{ recipient.host }</code>:{ ' ' }
								{ describeRecipient( translator, recipient ) }
							</li>
						) ) }
					</ul>
				</li>
				<li>
					{ __(
						'To nobody else: not to the makers of this plugin either. The report stays in this page until you copy or download it; it holds no secret, but names of your bucket, folder and account.',
						'bucket-doctor'
					) }
				</li>
			</ul>
		</details>
	);
}
