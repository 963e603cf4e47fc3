import { useMemo } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { Report } from '../../../engine';
import { compareReports } from '../../../reporters';
import { translator } from '../../translator';

interface ComparisonProps {
	/** The test before this one, since the page was opened. */
	readonly before: Report;
	readonly after: Report;
}

/** Whether what was done since the last test has helped. */
export function Comparison( { before, after }: ComparisonProps ) {
	const comparison = useMemo( () => compareReports( translator, before, after ), [ before, after ] );
	if ( ! comparison ) {
		return null;
	}
	const { changes, advice } = comparison;
	return (
		<section className="bucket-doctor-section">
			<h3>{ __( 'Since the test before', 'bucket-doctor' ) }</h3>
			{ changes.length > 0 ? (
				<ul className="bucket-doctor-list">
					{ changes.map( ( change ) => (
						<li key={ change }>{ change }</li>
					) ) }
				</ul>
			) : (
				<p>{ __( 'The result is the same.', 'bucket-doctor' ) }</p>
			) }
			{ advice !== '' && <p>{ advice }</p> }
		</section>
	);
}
