import { __ } from '@wordpress/i18n';
import type { Report } from '../../../engine';
import { facts } from '../../../reporters';
import { translator } from '../../translator';

/** Who was asked what, with which key. */
export function Facts( { report }: { readonly report: Report } ) {
	return (
		<section className="bucket-doctor-section">
			<h3>{ __( 'What was tested', 'bucket-doctor' ) }</h3>
			<dl className="bucket-doctor-facts">
				{ facts( translator, report ).map( ( { id, label, value, isCode } ) => (
					<div key={ id }>
						<dt>{ label }</dt>
						<dd>{ isCode ? <code dir="ltr">{ value }</code> : <bdi>{ value }</bdi> }</dd>
					</div>
				) ) }
			</dl>
		</section>
	);
}
