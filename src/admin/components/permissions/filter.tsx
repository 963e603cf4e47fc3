import { Button } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';
import { isDenial } from '../../../engine';
import type { Decision } from '../../../engine';
import type { PermissionRow } from '../../../reporters';

export type Filter = 'all' | 'needed' | 'allowed' | 'denied' | 'unknown';

const FITS: Readonly< Record< Filter, ( decision: Decision ) => boolean > > = {
	all: () => true,
	needed: ( { need } ) => need === 'required',
	allowed: ( { decision } ) => decision === 'allowed',
	denied: ( { decision } ) => isDenial( decision ),
	unknown: ( { decision } ) => decision === 'unknown',
};

export const filterRows = ( rows: readonly PermissionRow[], filter: Filter ): readonly PermissionRow[] =>
	rows.filter( ( { decision } ) => FITS[ filter ]( decision ) );

interface FilterChipsProps {
	readonly rows: readonly PermissionRow[];
	readonly chosen: Filter;
	readonly onChoose: ( filter: Filter ) => void;
}

/** Which rows to show. A choice without rows is not offered. */
export function FilterChips( { rows, chosen, onChoose }: FilterChipsProps ) {
	const labels: Readonly< Record< Filter, string > > = {
		all: __( 'All', 'bucket-doctor' ),
		needed: __( 'Needed', 'bucket-doctor' ),
		allowed: __( 'Allowed', 'bucket-doctor' ),
		denied: __( 'Denied', 'bucket-doctor' ),
		unknown: __( 'Unknown', 'bucket-doctor' ),
	};
	const shown = filterRows( rows, chosen ).length;
	const offered = ( Object.keys( labels ) as Filter[] )
		.map( ( filter ) => ( { filter, count: filterRows( rows, filter ).length } ) )
		.filter( ( { count } ) => count > 0 );
	return (
		<div className="bucket-doctor-chips" role="group" aria-label={ __( 'Permissions to show', 'bucket-doctor' ) }>
			{ offered.map( ( { filter, count } ) => (
				<Button
					key={ filter }
					variant="secondary"
					size="compact"
					isPressed={ filter === chosen }
					aria-pressed={ filter === chosen }
					onClick={ () => onChoose( filter ) }
				>
					{ labels[ filter ] } { count }
				</Button>
			) ) }
			<span className="screen-reader-text" role="status">
				{ sprintf(
					/* translators: %d: Number of rows. */
					_n( '%d row shown', '%d rows shown', shown, 'bucket-doctor' ),
					shown
				) }
			</span>
		</div>
	);
}
