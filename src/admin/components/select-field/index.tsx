import { SelectControl } from '@wordpress/components';
import type { TextField as FieldName } from '../../form-values';
import { FieldError } from '../field-error';

interface SelectFieldProps {
	readonly name: FieldName;
	readonly label: string;
	readonly value: string;
	readonly options: ReadonlyArray< { readonly value: string; readonly label: string } >;
	readonly onChange: ( name: FieldName, value: string ) => void;
	readonly help?: string | undefined;
	/** Takes the place of the help. */
	readonly error: string | undefined;
}

/** A choice among few. */
export function SelectField( { name, onChange, help, error, ...props }: SelectFieldProps ) {
	return (
		<SelectControl
			{ ...props }
			name={ name }
			onChange={ ( value ) => onChange( name, value ) }
			aria-invalid={ error ? true : undefined }
			help={ error ? <FieldError>{ error }</FieldError> : help }
			__next40pxDefaultSize
			__nextHasNoMarginBottom
		/>
	);
}
