import { useCallback, useReducer } from '@wordpress/element';
import { checkConnection } from '../../engine';
import type { InputProblem } from '../../engine';
import { EMPTY_FORM, tidy, toConnection } from '../form-values';
import type { FormValues } from '../form-values';
import { usesStored } from '../stored-connection';
import type { StoredConnection } from '../stored-connection';

interface FormState {
	readonly values: FormValues;
	/** Found at the last attempt to test or to save; a field's own goes when it is edited. */
	readonly problems: readonly InputProblem[];
	/** How often it was tried to test or to save. */
	readonly attempts: number;
}

type Event =
	| { readonly type: 'changed'; readonly change: Partial< FormValues > }
	| { readonly type: 'checked'; readonly values: FormValues; readonly problems: readonly InputProblem[] };

const isSame = ( one: FormValues, other: FormValues ): boolean =>
	Object.entries( one ).every( ( [ field, value ] ) => other[ field as keyof FormValues ] === value );

function reduceForm( state: FormState, event: Event ): FormState {
	switch ( event.type ) {
		case 'changed':
			return {
				...state,
				values: { ...state.values, ...event.change },
				problems: state.problems.filter( ( { field } ) => ! ( field in event.change ) ),
			};
		case 'checked':
			// Nothing to show: a test that can begin need not wait for the form.
			if ( ! event.problems.length && ! state.problems.length && isSame( event.values, state.values ) ) {
				return state;
			}
			return { values: event.values, problems: event.problems, attempts: state.attempts + 1 };
	}
}

/** Everything that keeps a test from being worth its while, the secret included, which the engine never sees. */
export function checkForm( values: FormValues, stored: StoredConnection ): readonly InputProblem[] {
	const problems = checkConnection( toConnection( values ) );
	return values.secretAccessKey || usesStored( stored, values )
		? problems
		: [ ...problems, { field: 'secretAccessKey', code: 'missing', value: '' } ];
}

/** Everything that cannot be saved; what is not there yet may come later. */
export const checkForSaving = ( values: FormValues ): readonly InputProblem[] =>
	checkConnection( toConnection( values ) ).filter( ( { code } ) => code !== 'missing' );

/** The form's values and what is wrong with them. */
export function useForm() {
	const [ { values, problems, attempts }, dispatch ] = useReducer( reduceForm, {
		values: EMPTY_FORM,
		problems: [],
		attempts: 0,
	} );

	const change = useCallback(
		( patch: Partial< FormValues > ) => dispatch( { type: 'changed', change: patch } ),
		[]
	);

	/** The values to use, or undefined where something is wrong with them. */
	const check = useCallback(
		( patch: Partial< FormValues >, rule: typeof checkForSaving ): FormValues | undefined => {
			const tidied = tidy( { ...values, ...patch } );
			const found = rule( tidied );
			dispatch( { type: 'checked', values: tidied, problems: found } );
			return found.length ? undefined : tidied;
		},
		[ values ]
	);

	return { values, problems, attempts, change, check };
}
