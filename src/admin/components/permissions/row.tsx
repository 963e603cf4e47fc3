/* eslint-disable jsx-a11y/no-interactive-element-to-noninteractive-role */
import type { PermissionRow } from '../../../reporters';
import { StatusIcon } from '../status-icon';
import { ProofDetails } from './proof-details';

interface RowProps {
	readonly row: PermissionRow;
	/** Heads of the columns, shown in front of the cells where there is no room for columns. */
	readonly labels: readonly string[];
}

/** One permission: what for, whether, and how that is known. */
export function Row( { row: { decision, neededFor, need, words, proofs }, labels }: RowProps ) {
	return (
		<tr role="row">
			<th scope="row" role="rowheader">
				<code dir="ltr">{ decision.action }</code>
			</th>
			<td role="cell" data-label={ labels[ 1 ] }>
				{ neededFor } <span className="bucket-doctor-permissions__need">({ need })</span>
			</td>
			<td role="cell" data-label={ labels[ 2 ] }>
				<span className={ `bucket-doctor-permissions__decision is-${ words.tone }` }>
					<StatusIcon tone={ words.tone } />
					<strong>{ words.word }</strong>
				</span>
				{ words.detail && <span className="bucket-doctor-permissions__detail">{ words.detail }</span> }
			</td>
			<td role="cell" data-label={ labels[ 3 ] }>
				{ proofs.map( ( proof ) => (
					<ProofDetails key={ proof.observation.id } proof={ proof } />
				) ) }
			</td>
		</tr>
	);
}
