import { __ } from '@wordpress/i18n';
import type { Report } from '../../../engine';
import { bucketCare } from '../../../reporters';
import { translator } from '../../translator';
import { StatusIcon } from '../status-icon';

/** How the bucket is kept, as far as the key may read its settings. */
export function BucketCare( { report }: { readonly report: Report } ) {
	return (
		<section className="bucket-doctor-section bucket-doctor-care">
			<h3>{ __( 'Bucket care', 'bucket-doctor' ) }</h3>
			<dl>
				{ bucketCare( translator, report ).map( ( { setting, label, value, tone } ) => (
					<div key={ setting }>
						<dt>{ label }</dt>
						<dd>
							<StatusIcon tone={ tone } /> { value }
						</dd>
					</div>
				) ) }
			</dl>
		</section>
	);
}
