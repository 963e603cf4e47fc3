/** Text as UTF-8 as base64. */
export const toBase64 = ( text: string ): string =>
	window.btoa( Array.from( new TextEncoder().encode( text ), ( byte ) => String.fromCharCode( byte ) ).join( '' ) );

/** The reverse. Bytes that are no UTF-8 become U+FFFD; throws where the text is no base64. */
export function fromBase64( base64: string ): string {
	const binary = window.atob( base64 );
	const bytes = new Uint8Array( binary.length );
	// `Uint8Array.from` walks the text by its iterator, which takes milliseconds for a wave's answers.
	for ( let index = 0; index < binary.length; index++ ) {
		bytes[ index ] = binary.charCodeAt( index );
	}
	return new TextDecoder().decode( bytes );
}
