import { useCallback, useReducer } from '@wordpress/element';
import { checkConnection } from '../../engine';
import type { InputProblem } from '../../engine';
import { EMPTY_FORM, tidy, toConnection } from '../form-values';
import type { FormValues } from '../form-values';

interface FormState {
	readonly values: FormValues;
	/** Found at the last attempt to test; a field's own goes when it is edited. */
	readonly problems: readonly InputProblem[];
}

type Event =
	| { readonly type: 'changed'; readonly change: Partial< FormValues > }
	| { readonly type: 'checked'; readonly values: FormValues; readonly problems: readonly InputProblem[] };

function reduceForm( state: FormState, event: Event ): FormState {
	switch ( event.type ) {
		case 'changed':
			return {
				values: { ...state.values, ...event.change },
				problems: state.problems.filter( ( { field } ) => ! ( field in event.change ) ),
			};
		case 'checked':
			return { values: event.values, problems: event.problems };
	}
}

/** Everything that keeps a test from being worth its while, the secret included, which the engine never sees. */
export function checkForm( values: FormValues ): readonly InputProblem[] {
	const { secretAccessKey, sessionToken: _token, ...connection } = toConnection( values );
	const problems = checkConnection( connection );
	return secretAccessKey ? problems : [ ...problems, { field: 'secretAccessKey', code: 'missing', value: '' } ];
}

/** The form's values and what is wrong with them. */
export function useForm() {
	const [ { values, problems }, dispatch ] = useReducer( reduceForm, { values: EMPTY_FORM, problems: [] } );

	const change = useCallback(
		( patch: Partial< FormValues > ) => dispatch( { type: 'changed', change: patch } ),
		[]
	);

	/** The values to test, or undefined where something is wrong with them. */
	const check = useCallback(
		( patch: Partial< FormValues > = {} ): FormValues | undefined => {
			const tidied = tidy( { ...values, ...patch } );
			const found = checkForm( tidied );
			dispatch( { type: 'checked', values: tidied, problems: found } );
			return found.length ? undefined : tidied;
		},
		[ values ]
	);

	return { values, problems, change, check };
}
