import { __ } from '@wordpress/i18n';
import type { Report } from '../../../engine';
import { describeProblem } from '../../../reporters';
import { translator } from '../../translator';

/** What went wrong in the test itself, so that its gaps are not taken for answers. */
export function Problems( { report: { problems } }: { readonly report: Report } ) {
	if ( ! problems.length ) {
		return null;
	}
	return (
		<section className="bucket-doctor-section">
			<h3>{ __( 'Problems of the test itself', 'bucket-doctor' ) }</h3>
			<ul className="bucket-doctor-list">
				{ problems.map( ( problem ) => (
					<li key={ [ problem.kind, problem.code, problem.message ].join( ' ' ) }>
						{ describeProblem( translator, problem ) }: { problem.message }
					</li>
				) ) }
			</ul>
		</section>
	);
}
