import { SelectControl } from '@wordpress/components';
import type { ReactNode } from 'react';
import type { TextField as FieldName } from '../../form-values';
import { FieldError } from '../field-error';

interface SelectFieldProps {
	readonly name: FieldName;
	readonly label: string;
	readonly value: string;
	readonly options: ReadonlyArray< { readonly value: string; readonly label: string } >;
	readonly onChange: ( name: FieldName, value: string ) => void;
	readonly help?: string | undefined;
	/** Why the value cannot be changed here; takes the place of the help. */
	readonly lock?: ReactNode;
	/** Takes the place of both. */
	readonly error: string | undefined;
}

/** A choice among few. */
export function SelectField( { name, onChange, help, lock, error, ...props }: SelectFieldProps ) {
	return (
		<SelectControl
			{ ...props }
			name={ name }
			disabled={ Boolean( lock ) }
			onChange={ ( value ) => onChange( name, value ) }
			aria-invalid={ error ? true : undefined }
			help={ error ? <FieldError>{ error }</FieldError> : lock || help }
			__next40pxDefaultSize
			__nextHasNoMarginBottom
		/>
	);
}
