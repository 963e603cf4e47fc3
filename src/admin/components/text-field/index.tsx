import { TextControl } from '@wordpress/components';
import type { ComponentProps, ReactNode } from 'react';
import type { TextField as FieldName } from '../../form-values';
import { FieldError } from '../field-error';

type TextFieldProps = Omit< ComponentProps< typeof TextControl >, 'name' | 'onChange' | 'value' | 'help' > & {
	readonly name: FieldName;
	readonly label: string;
	readonly value: string;
	readonly onChange: ( name: FieldName, value: string ) => void;
	readonly help?: ReactNode;
	/** Takes the place of the help. */
	readonly error: string | undefined;
};

/** A line of text that is a name, key or address: left to right, not corrected, not remembered by the browser. */
export function TextField( { name, onChange, help, error, ...props }: TextFieldProps ) {
	return (
		<TextControl
			{ ...props }
			name={ name }
			dir="ltr"
			autoComplete={ props.autoComplete ?? 'off' }
			autoCapitalize="off"
			autoCorrect="off"
			spellCheck={ false }
			onChange={ ( value ) => onChange( name, value ) }
			aria-invalid={ error ? true : undefined }
			help={ error ? <FieldError>{ error }</FieldError> : help }
			__next40pxDefaultSize
			__nextHasNoMarginBottom
		/>
	);
}
