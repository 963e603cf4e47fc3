import { __ } from '@wordpress/i18n';
import type { Report } from '../../../engine';
import { permissionRows } from '../../../reporters';
import type { PermissionRow } from '../../../reporters';
import { translator } from '../../translator';
import { StatusIcon } from '../status-icon';
import { ProofDetails } from './proof-details';

function Row( { row, labels }: { readonly row: PermissionRow; readonly labels: readonly string[] } ) {
	const { decision, neededFor, need, words, proofs } = row;
	return (
		<tr>
			<th scope="row">
				<code dir="ltr">{ decision.action }</code>
			</th>
			<td data-label={ labels[ 1 ] }>
				{ neededFor } <span className="bucket-doctor-permissions__need">({ need })</span>
			</td>
			<td data-label={ labels[ 2 ] }>
				<span className={ `bucket-doctor-permissions__decision is-${ words.tone }` }>
					<StatusIcon tone={ words.tone } />
					<strong>{ words.word }</strong>
				</span>
				{ words.detail && <span className="bucket-doctor-permissions__detail">{ words.detail }</span> }
			</td>
			<td data-label={ labels[ 3 ] }>
				{ proofs.map( ( proof ) => (
					<ProofDetails key={ proof.observation.id } proof={ proof } />
				) ) }
			</td>
		</tr>
	);
}

/** Every permission, one by one. */
export function Permissions( { report }: { readonly report: Report } ) {
	const labels = [
		__( 'Action', 'bucket-doctor' ),
		__( 'Needed for', 'bucket-doctor' ),
		__( 'Decision', 'bucket-doctor' ),
		__( 'How we know', 'bucket-doctor' ),
	];
	return (
		<table className="bucket-doctor-permissions">
			<caption>{ __( 'Permissions', 'bucket-doctor' ) }</caption>
			<thead>
				<tr>
					{ labels.map( ( label ) => (
						<th key={ label } scope="col">
							{ label }
						</th>
					) ) }
				</tr>
			</thead>
			<tbody>
				{ permissionRows( translator, report ).map( ( row ) => (
					<Row
						key={ `${ row.decision.action } ${ row.decision.operation } ${ row.decision.resource }` }
						row={ row }
						labels={ labels }
					/>
				) ) }
			</tbody>
		</table>
	);
}
