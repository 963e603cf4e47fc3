import { readElements } from './element-reader';
import type { Element } from './element-reader';

function* walk( elements: readonly Element[] ): Generator< Element > {
	for ( const element of elements ) {
		yield element;
		yield* walk( element.children );
	}
}

/** The first element of that name anywhere in the text, in document order. */
export function firstElement( body: string, name: string ): Element | undefined {
	for ( const element of walk( readElements( body ) ) ) {
		if ( element.name === name ) {
			return element;
		}
	}
	return undefined;
}

export const firstText = ( body: string, name: string ): string | undefined => firstElement( body, name )?.text;
