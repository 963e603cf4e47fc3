import { TextControl } from '@wordpress/components';
import { useLayoutEffect, useRef } from '@wordpress/element';
import type { ComponentProps, ReactNode } from 'react';
import type { TextField as FieldName } from '../../form-values';
import { FieldError } from '../field-error';

type TextFieldProps = Omit< ComponentProps< typeof TextControl >, 'name' | 'onChange' | 'value' | 'help' > & {
	readonly name: FieldName;
	readonly label: string;
	readonly value: string;
	readonly onChange: ( name: FieldName, value: string ) => void;
	readonly help?: ReactNode;
	/** Why the value cannot be changed here; takes the place of the help. */
	readonly lock?: ReactNode;
	/** Takes the place of both. */
	readonly error: string | undefined;
};

/** A line of text that is a name, key or address: left to right, not corrected, not remembered by the browser. */
export function TextField( { name, onChange, help, lock, error, ...props }: TextFieldProps ) {
	const input = useRef< HTMLInputElement >( null );
	// React writes what is typed into the page's source as well; a secret must not be in a page that is saved or copied.
	useLayoutEffect( () => {
		if ( props.type === 'password' ) {
			input.current?.removeAttribute( 'value' );
		}
	} );
	return (
		<TextControl
			{ ...props }
			ref={ input }
			name={ name }
			readOnly={ Boolean( lock ) }
			dir="ltr"
			autoComplete={ props.autoComplete ?? 'off' }
			autoCapitalize="off"
			autoCorrect="off"
			spellCheck={ false }
			onChange={ ( value ) => onChange( name, value ) }
			aria-invalid={ error ? true : undefined }
			help={ error ? <FieldError>{ error }</FieldError> : lock || help }
			__next40pxDefaultSize
			__nextHasNoMarginBottom
		/>
	);
}
