import { useCallback, useEffect, useState } from '@wordpress/element';
import type { Api } from '../api';
import { isRecord } from '../is-record';
import { NOTHING_STORED, readStoredConnection } from '../stored-connection';
import type { StoredConnection } from '../stored-connection';

export type StoreTask = 'load' | 'save' | 'remove' | 'forget';

/** What came of the last thing that was asked of the store. */
export type StoreOutcome =
	| { readonly task: StoreTask; readonly error: unknown }
	| { readonly task: Exclude< StoreTask, 'load' >; readonly notices: readonly string[] };

/** Sentences of the site: what it deleted on its own. */
const noticesOf = ( answer: unknown ): readonly string[] => {
	const notices = isRecord( answer ) && Array.isArray( answer.notices ) ? answer.notices : [];
	return notices.flatMap( ( notice: unknown ) =>
		isRecord( notice ) && typeof notice.message === 'string' ? notice.message : []
	);
};

/** What the site has stored, and changing it. `onStored` gets it whenever it has come anew. */
export function useStored( api: Api, onStored: ( stored: StoredConnection, task: StoreTask ) => void ) {
	const [ stored, setStored ] = useState( NOTHING_STORED );
	const [ busyWith, setBusyWith ] = useState< StoreTask | undefined >( 'load' );
	const [ outcome, setOutcome ] = useState< StoreOutcome >();

	const ask = useCallback(
		async ( task: StoreTask, call: () => Promise< unknown > ) => {
			setBusyWith( task );
			setOutcome( undefined );
			try {
				const answer = await call();
				const fresh = readStoredConnection( answer );
				setStored( fresh );
				onStored( fresh, task );
				setOutcome( task === 'load' ? undefined : { task, notices: noticesOf( answer ) } );
			} catch ( error ) {
				setOutcome( { task, error } );
			}
			setBusyWith( undefined );
		},
		[ onStored ]
	);

	useEffect( () => {
		void ask( 'load', api.readConnection );
	}, [ api, ask ] );

	return {
		stored,
		busyWith,
		outcome,
		save: ( changes: object ) => ask( 'save', () => api.saveConnection( changes ) ),
		removeSecret: ( field: string ) => ask( 'remove', () => api.saveConnection( { [ field ]: '' } ) ),
		forget: () => ask( 'forget', api.forgetConnection ),
	};
}
