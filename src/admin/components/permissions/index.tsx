import { useMemo, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { Report } from '../../../engine';
import { permissionRows } from '../../../reporters';
import { PERMISSIONS_ID } from '../../anchors';
import { translator } from '../../translator';
import { FilterChips, filterRows } from './filter';
import type { Filter } from './filter';
import { Row } from './row';

/** Every permission, one by one. The roles are written out because a table that is laid out as blocks, on a telephone, is none to screen readers. */
export function Permissions( { report }: { readonly report: Report } ) {
	const [ filter, setFilter ] = useState< Filter >( 'all' );
	const rows = useMemo( () => permissionRows( translator, report ), [ report ] );
	const title = __( 'Permissions', 'bucket-doctor' );
	const labels = [
		__( 'Action', 'bucket-doctor' ),
		__( 'Needed for', 'bucket-doctor' ),
		__( 'Decision', 'bucket-doctor' ),
		__( 'How we know', 'bucket-doctor' ),
	];
	return (
		<>
			<h3 id={ PERMISSIONS_ID } tabIndex={ -1 }>
				{ title }
			</h3>
			<FilterChips rows={ rows } chosen={ filter } onChoose={ setFilter } />
			{ /* eslint-disable jsx-a11y/no-redundant-roles */ }
			<table className="bucket-doctor-permissions" role="table" aria-label={ title }>
				<thead role="rowgroup">
					<tr role="row">
						{ labels.map( ( label ) => (
							<th key={ label } scope="col" role="columnheader">
								{ label }
							</th>
						) ) }
					</tr>
				</thead>
				<tbody role="rowgroup">
					{ filterRows( rows, filter ).map( ( row ) => (
						<Row
							key={ `${ row.decision.action } ${ row.decision.operation } ${ row.decision.resource }` }
							row={ row }
							labels={ labels }
						/>
					) ) }
				</tbody>
			</table>
			{ /* eslint-enable jsx-a11y/no-redundant-roles */ }
		</>
	);
}
