import type { Translator } from '../engine';

/** `%s`, `%d`, `%1$s` and `%%`, as in @wordpress/i18n. */
export function sprintf( format: string, ...values: ReadonlyArray< string | number > ): string {
	let next = 0;
	return format.replace( /%(?:(\d+)\$)?([sd%])/g, ( placeholder, position: string | undefined, kind: string ) => {
		if ( kind === '%' ) {
			return '%';
		}
		const value = values[ position ? Number( position ) - 1 : next++ ];
		return value === undefined ? placeholder : String( value );
	} );
}

/** The command line speaks English: the same functions as on the screen, without a locale. */
export const english: Translator = { __: ( text ) => text, sprintf };
