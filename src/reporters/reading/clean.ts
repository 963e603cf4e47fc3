const TERMINAL_SEQUENCES = /\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[\u001b\u009b]\[?[0-?]*[ -/]*[@-~]/g;
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

// Marks that turn the direction of the text around them: with these a key can look like another one.
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text from an answer, made harmless for a terminal or a page: no escape sequence, no control character but tab and line feed, no direction mark. */
export const cleanLines = ( text: string ): string =>
	text
		.replace( /\r\n?/g, '\n' )
		.replace( /[\u2028\u2029]/g, '\n' )
		.replace( TERMINAL_SEQUENCES, '' )
		.replace( CONTROLS, '' )
		.replace( DIRECTION_MARKS, '' );

/** The same on one line. */
export const clean = ( text: string ): string => cleanLines( text ).replace( /[\n\t]+/g, ' ' );
