const percent = ( text: string ) =>
	encodeURIComponent( text ).replace(
		/[!'()*]/g,
		( character ) => `%${ character.charCodeAt( 0 ).toString( 16 ).toUpperCase() }`
	);

/**
 * In Base64 a text looks different at each of the three places that it can have in a group of three bytes; the characters
 * at its edges depend on its neighbours and are left out.
 */
const base64Forms = ( text: string ): string[] =>
	[ 0, 1, 2 ].map( ( before ) => {
		const encoded = Buffer.from( ' '.repeat( before ) + text )
			.toString( 'base64' )
			.replace( /=+$/, '' );
		const first = before === 0 ? 0 : before + 1;
		const isWhole = ( before + Buffer.byteLength( text ) ) % 3 === 0;
		return encoded.slice( first, isWhole ? undefined : -1 );
	} );

/** The forms in which a secret could show up, by name. */
const formsOf = ( secret: string ): [ string, string ][] => [
	[ 'as it is', secret ],
	[ 'URL-encoded', percent( secret ) ],
	[ 'URL-encoded in lower case', percent( secret ).replace( /%../g, ( code ) => code.toLowerCase() ) ],
	[ 'URL-encoded twice', percent( percent( secret ) ) ],
	[ 'with escaped slashes', secret.replaceAll( '/', '\\/' ) ],
	[ 'with HTML entities', secret.replaceAll( '&', '&amp;' ).replaceAll( '+', '&#43;' ).replaceAll( '/', '&#047;' ) ],
	[ 'in hexadecimal', Buffer.from( secret ).toString( 'hex' ) ],
	...base64Forms( secret ).flatMap( ( form ): [ string, string ][] => [
		[ 'in Base64', form ],
		[ 'in Base64, URL-encoded', percent( form ) ],
		[ 'in Base64 for addresses', form.replaceAll( '+', '-' ).replaceAll( '/', '_' ) ],
	] ),
];

/**
 * Looks for a secret in whatever form.
 *
 * @param text   Where to look.
 * @param secret What to look for.
 * @return Names of the forms found.
 */
export const findSecret = ( text: string, secret: string ): string[] => [
	...new Set( formsOf( secret ).flatMap( ( [ name, form ] ) => ( text.includes( form ) ? [ name ] : [] ) ) ),
];
