import type { ReactNode } from 'react';
import { describeInputProblem, followUp } from '../../engine';
import type { EntryHint, InputProblem } from '../../engine';
import { SourceNote } from '../components/source-note';
import type { FieldHint, FieldsProps } from '../field-state';
import type { FormValues, TextField } from '../form-values';
import { isLocked } from '../stored-connection';
import type { PlainField, StoredConnection } from '../stored-connection';
import { translator } from '../translator';
import { useHints } from './use-hints';

const isSecret = ( name: TextField ): name is Exclude< TextField, PlainField > =>
	name === 'secretAccessKey' || name === 'sessionToken';

const isLockedField = ( stored: StoredConnection, name: TextField ): boolean =>
	! isSecret( name ) && isLocked( stored, name );

/** A value that is locked comes from there itself, or it is empty because the secret comes from there. */
function lockOf( stored: StoredConnection, name: TextField ): ReactNode {
	if ( isSecret( name ) || ! isLocked( stored, name ) ) {
		return undefined;
	}
	const { value, source } = stored.fields[ name ];
	return <SourceNote source={ source } name={ value ? name : 'secretAccessKey' } />;
}

/** What is wrong with a field, what is suspicious, and why it cannot be changed. */
export function useFieldStates(
	values: FormValues,
	stored: StoredConnection,
	problems: readonly InputProblem[],
	onChange: ( patch: Partial< FormValues > ) => void
): FieldsProps[ 'field' ] {
	const hints = useHints( values, stored );

	const toFieldHint = ( hint: EntryHint ): FieldHint => {
		const { repair } = hint;
		const patch = repair?.apply() ?? {};
		const isOutOfReach = Object.keys( patch ).some( ( name ) => isLockedField( stored, name as TextField ) );
		return { hint, onRepair: ! repair || isOutOfReach ? undefined : () => onChange( patch ) };
	};

	return ( name ) => {
		const problem = problems.find( ( candidate ) => candidate.field === name );
		const hint = hints.find( ( candidate ) => candidate.field === name );
		return {
			name,
			value: values[ name ],
			error: problem && describeInputProblem( translator, problem ),
			lock: lockOf( stored, name ),
			hint: hint && toFieldHint( hint ),
			onChange: ( changed, value ) => {
				const patch = Object.entries( followUp( values, { [ changed ]: value } ) );
				const mayChange = patch.filter(
					( [ one ] ) => one === changed || ! isLockedField( stored, one as TextField )
				);
				onChange( Object.fromEntries( mayChange ) );
			},
		};
	};
}
