import { __ } from '@wordpress/i18n';
import type { Report } from '../../../engine';
import { describeRestorable, explainExposure, exposureGroups, toneOfRestorable } from '../../../reporters';
import type { ExposureRow } from '../../../reporters';
import { translator } from '../../translator';
import { Fold } from '../fold';
import { ProofDetails } from '../permissions/proof-details';
import { StatusIcon } from '../status-icon';

function Deed( { row: { label, word, tone, detail, proofs } }: { readonly row: ExposureRow } ) {
	return (
		<li className={ `bucket-doctor-exposure__deed is-${ tone }` }>
			<StatusIcon tone={ tone } />
			<div>
				<span>{ label }: </span>
				<strong>{ word }</strong>
				{ detail && <p>{ detail }</p> }
				{ proofs.length > 0 && (
					<Fold
						summary={
							<>
								{ __( 'How we know', 'bucket-doctor' ) }
								<span className="screen-reader-text">: { label }</span>
							</>
						}
					>
						{ () =>
							proofs.map( ( proof ) => <ProofDetails key={ proof.observation.id } proof={ proof } /> )
						}
					</Fold>
				) }
			</div>
		</li>
	);
}

/** What a thief could do with the key: from him, by way of the key, to what it opens; and whether anything can be restored. */
export function Exposure( { report }: { readonly report: Report } ) {
	const groups = exposureGroups( translator, report );
	const tone = toneOfRestorable( report.exposure );
	return (
		<section className="bucket-doctor-section bucket-doctor-exposure">
			<h3>{ __( 'If this site is hacked', 'bucket-doctor' ) }</h3>
			<p>{ explainExposure( translator ) }</p>
			<div className="bucket-doctor-exposure__picture">
				<p className="bucket-doctor-exposure__thief">
					<svg viewBox="0 0 24 24" width="32" height="32" aria-hidden="true" focusable="false">
						<path d="M12 3a4 4 0 0 1 4 4v1H8V7a4 4 0 0 1 4-4zM7 9h10l-1 2.500a4.500 4.500 0 0 1-8 0zm-2 12c0-3.500 3-5.500 7-5.500s7 2 7 5.500z" />
					</svg>
					{ __( 'A thief with this key could', 'bucket-doctor' ) }
				</p>
				{ groups.map( ( { id, title, rows } ) => (
					<div key={ id } className="bucket-doctor-exposure__group">
						<h4 id={ `bucket-doctor-exposure-${ id }` }>{ title }</h4>
						<ul aria-labelledby={ `bucket-doctor-exposure-${ id }` }>
							{ rows.map( ( row ) => (
								<Deed key={ row.deed } row={ row } />
							) ) }
						</ul>
					</div>
				) ) }
			</div>
			<div className={ `bucket-doctor-exposure__restorable is-${ tone }` }>
				<StatusIcon tone={ tone } />
				<div>
					<strong>{ __( 'Can what was written before the theft be restored?', 'bucket-doctor' ) }</strong>
					<p>{ describeRestorable( translator, report.exposure ) }</p>
				</div>
			</div>
		</section>
	);
}
