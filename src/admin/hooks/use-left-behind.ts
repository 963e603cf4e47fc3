import { useCallback, useEffect, useState } from '@wordpress/element';
import type { Api } from '../api';
import { readRuns, removedBetween } from '../left-behind';
import type { Remainder, UnfinishedRun } from '../left-behind';

/** What came of cleaning up. */
export type CleanUpOutcome = { readonly error: unknown } | { readonly removed: readonly Remainder[] };

/** What earlier tests left, and removing it. */
export function useLeftBehind( api: Api ) {
	const [ runs, setRuns ] = useState< readonly UnfinishedRun[] >( [] );
	const [ isBusy, setIsBusy ] = useState( false );
	const [ outcome, setOutcome ] = useState< CleanUpOutcome >();

	/** Where this fails, the stored connection, which is asked for beside it, fails too and says so. */
	const look = useCallback(
		() =>
			api.readRuns().then(
				( answer ) => setRuns( readRuns( answer ) ),
				() => undefined
			),
		[ api ]
	);

	useEffect( () => {
		void look();
	}, [ look ] );

	const cleanUp = async ( credentials: readonly object[] ) => {
		setIsBusy( true );
		setOutcome( undefined );
		let left = runs;
		try {
			for ( const connection of credentials ) {
				left = left.length ? readRuns( await api.cleanUp( connection ) ) : left;
			}
			setOutcome( { removed: removedBetween( runs, left ) } );
		} catch ( error ) {
			setOutcome( { error } );
		}
		setRuns( left );
		setIsBusy( false );
	};

	return { runs, isBusy, outcome, look, cleanUp };
}
