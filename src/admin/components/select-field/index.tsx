import { SelectControl } from '@wordpress/components';
import type { TextField as FieldName } from '../../form-values';

interface SelectFieldProps {
	readonly name: FieldName;
	readonly label: string;
	readonly value: string;
	readonly options: ReadonlyArray< { readonly value: string; readonly label: string } >;
	readonly onChange: ( name: FieldName, value: string ) => void;
	readonly help?: string | undefined;
}

/** A choice among few. */
export function SelectField( { name, onChange, ...props }: SelectFieldProps ) {
	return (
		<SelectControl
			{ ...props }
			name={ name }
			onChange={ ( value ) => onChange( name, value ) }
			__next40pxDefaultSize
			__nextHasNoMarginBottom
		/>
	);
}
