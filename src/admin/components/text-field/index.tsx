import { TextControl } from '@wordpress/components';
import { useId, useLayoutEffect, useRef } from '@wordpress/element';
import type { ComponentProps, ReactNode } from 'react';
import type { FieldState } from '../../field-state';
import { FieldError } from '../field-error';
import { FieldHint } from '../field-hint';

type TextFieldProps = Omit< ComponentProps< typeof TextControl >, keyof FieldState | 'help' > &
	FieldState & {
		readonly label: string;
		/** Of a control that enters only a part of its field. */
		readonly controlName?: string;
		/** Its place is taken by the lock, and by the error. */
		readonly help?: ReactNode;
	};

/** A line of text that is a name, key or address: left to right, not corrected, not remembered by the browser. */
export function TextField( { name, controlName = name, onChange, help, lock, error, hint, ...props }: TextFieldProps ) {
	const id = useId();
	const input = useRef< HTMLInputElement >( null );
	const shownHelp = error ? <FieldError>{ error }</FieldError> : lock || help;
	const descriptions = [ ...( shownHelp ? [ `${ id }__help` ] : [] ), ...( hint ? [ `${ id }-hint` ] : [] ) ];

	// React writes what is typed into the page's source as well; a secret must not be in a page that is saved or copied.
	useLayoutEffect( () => {
		if ( props.type === 'password' ) {
			input.current?.removeAttribute( 'value' );
		}
	} );

	return (
		<div>
			<TextControl
				{ ...props }
				id={ id }
				ref={ input }
				name={ controlName }
				readOnly={ Boolean( lock ) }
				dir="ltr"
				autoComplete={ props.autoComplete ?? 'off' }
				autoCapitalize="off"
				autoCorrect="off"
				spellCheck={ false }
				onChange={ ( value ) => onChange( name, value ) }
				aria-invalid={ error ? true : undefined }
				aria-describedby={ descriptions.join( ' ' ) || undefined }
				help={ shownHelp }
				__next40pxDefaultSize
				__nextHasNoMarginBottom
			/>
			<FieldHint id={ `${ id }-hint` } hint={ hint } onRepaired={ () => input.current?.focus() } />
		</div>
	);
}
