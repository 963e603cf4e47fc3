import { useId } from '@wordpress/element';
import { describeSeverity, toneOfSeverity } from '../../../reporters';
import { findingId } from '../../anchors';
import { translator } from '../../translator';
import { StatusIcon } from '../status-icon';
import { FindingBody } from './body';
import type { FindingProps } from './props';

/** What is wrong, how it was seen, why it happens and what to do. */
export function Finding( { isFolded = false, ...props }: FindingProps ) {
	const id = useId();
	const { finding, title } = props.text;
	const heading = (
		<h4 id={ id } className="bucket-doctor-finding__title">
			<StatusIcon tone={ toneOfSeverity( finding.severity ) } />
			<span>
				<span className="screen-reader-text">{ describeSeverity( translator, finding.severity ) }: </span>
				{ title }
			</span>
		</h4>
	);
	return (
		<article
			id={ findingId( props.report, finding ) }
			data-diagnosis={ finding.diagnosis }
			tabIndex={ -1 }
			className={ `bucket-doctor-finding is-${ finding.severity }` }
			aria-labelledby={ id }
		>
			{ isFolded ? (
				<details data-reveal>
					<summary>{ heading }</summary>
					<FindingBody { ...props } />
				</details>
			) : (
				<>
					{ heading }
					<FindingBody { ...props } />
				</>
			) }
		</article>
	);
}
