import { useId } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { Report } from '../../../engine';
import { describeLeftover, explainLeftovers } from '../../../reporters';
import { translator } from '../../translator';

/** What the test made and could not remove. */
export function LeftBehind( { report: { leftovers } }: { readonly report: Report } ) {
	const id = useId();
	return (
		<section className="bucket-doctor-section">
			<h3 id={ id }>{ __( 'Left behind', 'bucket-doctor' ) }</h3>
			{ leftovers.length === 0 ? (
				<p>{ __( 'nothing', 'bucket-doctor' ) }</p>
			) : (
				<>
					<p>{ explainLeftovers( translator ) }</p>
					<ul className="bucket-doctor-list" aria-labelledby={ id }>
						{ leftovers.map( ( leftover ) => (
							<li
								key={ [ leftover.kind, leftover.key, leftover.versionId, leftover.uploadId ].join(
									' '
								) }
							>
								{ describeLeftover( translator, leftover ) }: <code dir="ltr">{ leftover.key }</code>
								{ leftover.versionId && (
									<>
										{ ' ' }
										<code dir="ltr">{ leftover.versionId }</code>
									</>
								) }
								{ leftover.uploadId && (
									<>
										{ ' ' }
										<code dir="ltr">{ leftover.uploadId }</code>
									</>
								) }
							</li>
						) ) }
					</ul>
				</>
			) }
		</section>
	);
}
