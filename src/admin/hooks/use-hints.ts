import { useMemo } from '@wordpress/element';
import { inspectEntries } from '../../engine';
import type { EntryHint } from '../../engine';
import { tidy, toConnection } from '../form-values';
import type { FormValues } from '../form-values';
import type { StoredConnection } from '../stored-connection';
import { useSettled } from './use-settled';

/** What looks like a mistake in the form. What is typed at the moment is not judged by its first half. */
export function useHints( values: FormValues, { secrets }: StoredConnection ): readonly EntryHint[] {
	const all = useMemo( () => {
		// Blanks around a key are taken off before the test: they are not worth a word.
		const { secretAccessKey, sessionToken, ...rest } = tidy( values );
		return inspectEntries( {
			...toConnection( { ...rest, secretAccessKey, sessionToken } ),
			secretAccessKey: secretAccessKey === '' && secrets.secretAccessKey.isSet ? undefined : secretAccessKey,
			sessionToken: sessionToken === '' && secrets.sessionToken.isSet ? undefined : sessionToken,
		} );
	}, [ values, secrets ] );
	const isSettled = useSettled(
		values,
		all.some( ( { needsWhole } ) => needsWhole )
	);
	return isSettled ? all : all.filter( ( { needsWhole } ) => ! needsWhole );
}
