/** JSON of ASCII characters alone: it survives any mail, and no terminal acts upon what a server or a file said. */
export const asciiJson = ( value: unknown, indent = '' ): string =>
	JSON.stringify( value, null, indent ).replace(
		/[\u007f-\uffff]/g,
		( char ) => `\\u${ char.charCodeAt( 0 ).toString( 16 ).padStart( 4, '0' ) }`
	);

/** Text as it is, or as JSON where a terminal might act upon it. */
export const printable = ( text: string ): string => ( /^[ -~]*$/.test( text ) ? text : asciiJson( text ) );
