import type { ReactNode } from 'react';
import type { EntryHint } from '../engine';
import type { SecretField, FormValues, TextField } from './form-values';
import type { StoredConnection } from './stored-connection';

/** What looks like a mistake in a field, and what one click does about it. */
export interface FieldHint {
	readonly hint: EntryHint;
	/** Absent where nothing can be entered for the user, a locked field for instance. */
	readonly onRepair: ( () => void ) | undefined;
}

/** All that a control needs of its field. */
export interface FieldState {
	readonly name: TextField;
	readonly value: string;
	/** What keeps it from being tested. */
	readonly error: string | undefined;
	/** Why it cannot be changed here. */
	readonly lock: ReactNode;
	readonly hint: FieldHint | undefined;
	readonly onChange: ( name: TextField, value: string ) => void;
}

/** What a group of fields needs of the form. */
export interface FieldsProps {
	readonly values: FormValues;
	readonly stored: StoredConnection;
	readonly isBusy: boolean;
	readonly field: ( name: TextField ) => FieldState;
	readonly onRemoveSecret: ( field: SecretField ) => void;
}
