import { act } from 'react';
import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import './browser';

Object.assign( globalThis, { IS_REACT_ACT_ENVIRONMENT: true } );

let root: Root | undefined;
let container: HTMLElement | undefined;

/** Renders into the page; the former rendering goes. */
export async function render( element: ReactElement ): Promise< HTMLElement > {
	await clear();
	container = document.body.appendChild( document.createElement( 'div' ) );
	root = createRoot( container );
	await act( async () => root?.render( element ) );
	return container;
}

/** Lets everything happen that waits for the next frame. */
export async function nextFrame(): Promise< void > {
	await act( () => new Promise< void >( ( resolve ) => window.requestAnimationFrame( () => resolve() ) ) );
}

export async function clear(): Promise< void > {
	await act( async () => root?.unmount() );
	container?.remove();
	root = undefined;
}

const prototypes = {
	INPUT: HTMLInputElement.prototype,
	SELECT: HTMLSelectElement.prototype,
	TEXTAREA: HTMLTextAreaElement.prototype,
};

/** Puts a value into a control as a browser does: by the element's own setter, then with its events. */
export async function fill( name: string, value: string ): Promise< void > {
	const control = container?.querySelector< HTMLInputElement | HTMLSelectElement >( `[name="${ name }"]` );
	if ( ! control ) {
		throw new Error( `There is no control ${ name }.` );
	}
	const prototype = prototypes[ control.tagName as keyof typeof prototypes ];
	await act( async () => {
		Object.getOwnPropertyDescriptor( prototype, 'value' )?.set?.call( control, value );
		control.dispatchEvent( new Event( 'input', { bubbles: true } ) );
		control.dispatchEvent( new Event( 'change', { bubbles: true } ) );
	} );
}

/** Buttons with this text; a dialog's stand outside of the rendering. */
export const buttonsOf = ( place: ParentNode, label: string ): HTMLButtonElement[] =>
	[ ...place.querySelectorAll( 'button' ) ].filter( ( { textContent } ) => textContent?.trim() === label );

export function button( label: string ): HTMLButtonElement {
	const [ found ] = container ? buttonsOf( container, label ) : [];
	if ( ! found ) {
		throw new Error( `There is no button ${ label }.` );
	}
	return found;
}

/** Opens what is folded. */
export async function open( details: HTMLDetailsElement ): Promise< void > {
	await act( async () => {
		details.open = true;
		details.dispatchEvent( new Event( 'toggle' ) );
	} );
}

/** Clicks, and lets everything happen that follows at once. */
export async function click( element: HTMLElement ): Promise< void > {
	await act( async () => element.click() );
	await act( async () => undefined );
}

/** The label's control, as a screen reader would name it. */
export function controlOf( label: string ): Element | null | undefined {
	const found = [ ...( container?.querySelectorAll( 'label' ) ?? [] ) ].find(
		( { textContent } ) => textContent?.trim() === label
	);
	return found && container?.querySelector( `[id="${ found.htmlFor }"]` );
}
