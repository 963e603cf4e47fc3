import { SelectControl } from '@wordpress/components';
import type { FieldState } from '../../field-state';
import { FieldError } from '../field-error';

type SelectFieldProps = FieldState & {
	readonly label: string;
	readonly options: ReadonlyArray< { readonly value: string; readonly label: string } >;
	/** Its place is taken by the lock, and by the error. */
	readonly help?: string | undefined;
};

/** A choice among few. */
export function SelectField( { name, onChange, help, lock, error, hint: _hint, ...props }: SelectFieldProps ) {
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
