/** Text as UTF-8 as base64. */
export const toBase64 = ( text: string ): string =>
	window.btoa( Array.from( new TextEncoder().encode( text ), ( byte ) => String.fromCharCode( byte ) ).join( '' ) );

/** The reverse. Bytes that are no UTF-8 become U+FFFD; throws where the text is no base64. */
export const fromBase64 = ( base64: string ): string =>
	new TextDecoder().decode( Uint8Array.from( window.atob( base64 ), ( character ) => character.charCodeAt( 0 ) ) );
