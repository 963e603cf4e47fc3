export const REDACTED = '[redacted]';

/** Replaces every secret in a text, however it is spelt there. */
export type Redact = ( text: string ) => string;

const NAMED_ENTITIES: Readonly< Record< string, string > > = {
	'&': 'amp',
	'<': 'lt',
	'>': 'gt',
	'"': 'quot',
	"'": 'apos',
};

const SHORT_ESCAPES: Readonly< Record< string, string > > = { '/': '\\/', '"': '\\"', '\\': '\\\\' };

const quote = ( text: string ): string => text.replace( /[\\^$.*+?()[\]{}|/-]/g, '\\$&' );

/** Upper or lower case alike, digit by digit: the rest of the pattern stays case-sensitive. */
const hexDigits = ( hex: string ): string =>
	hex.replace( /[a-f]/g, ( digit ) => `[${ digit }${ digit.toUpperCase() }]` );

/** Bytes of a text as two hex digits each. */
const bytesOf = ( text: string ): string[] =>
	[ ...Buffer.from( text, 'utf8' ) ].map( ( byte ) => byte.toString( 16 ).padStart( 2, '0' ) );

/** One character in all its spellings: plain, in a URL (once or twice escaped), in XML, in JSON. A secret is found even when they are mixed. */
function spellings( char: string ): string {
	const codePoint = char.codePointAt( 0 ) ?? 0;
	const hex = codePoint.toString( 16 );
	const bytes = bytesOf( char ).map( hexDigits );
	const forms = [
		quote( char ),
		bytes.map( ( byte ) => `%${ byte }` ).join( '' ),
		bytes.map( ( byte ) => `%25${ byte }` ).join( '' ),
		`&#0*${ codePoint };`,
		`&#[xX]0*${ hexDigits( hex ) };`,
		`\\\\u${ hexDigits( hex.padStart( 4, '0' ) ) }`,
	];
	const entity = NAMED_ENTITIES[ char ];
	const escape = SHORT_ESCAPES[ char ];
	if ( entity ) {
		forms.push( `&${ entity };` );
	}
	if ( escape ) {
		// Before the plain character, of which it is made.
		forms.unshift( quote( escape ) );
	}
	if ( char === ' ' ) {
		forms.push( '\\+' );
	}
	return `(?:${ forms.join( '|' ) })`;
}

/** The part of the base64 of any text holding the secret that depends on the secret alone, for each of the three places it can start at; at most so many characters of each. */
function base64Forms( secret: string, most: number ): string[] {
	const bytes = Buffer.from( secret, 'utf8' );
	const forms: string[] = [];
	for ( let lead = 0; lead < 3; lead++ ) {
		const start = Math.ceil( ( lead * 8 ) / 6 );
		const end = Math.floor( ( ( lead + bytes.length ) * 8 ) / 6 );
		const encoded = Buffer.concat( [ Buffer.alloc( lead ), bytes ] )
			.toString( 'base64' )
			.slice( start, Math.min( end, start + most ) );
		forms.push( quote( encoded ).replace( /\\\+/g, '[+-]' ).replace( /\\\//g, '[/_]' ) );
	}
	return forms;
}

/** Shorter ones are not searched as bytes: their few digits occur everywhere. */
const MIN_ENCODED_LENGTH = 6;

/** Characters by which a text is looked through at first. */
const BEGINNING = 6;

/** All spellings of a secret, or of no more than its beginning. */
function patternOf( secret: string, most = Infinity ): string {
	const forms = [ Array.from( secret ).slice( 0, most ).map( spellings ).join( '' ) ];
	if ( secret.length >= MIN_ENCODED_LENGTH ) {
		// With and without blanks between the bytes, as in S3's StringToSignBytes.
		forms.push(
			bytesOf( secret ).slice( 0, most ).map( hexDigits ).join( '\\s?' ),
			...base64Forms( secret, most )
		);
	}
	return forms.join( '|' );
}

/**
 * A function that replaces each of the secrets by `[redacted]`.
 *
 * @param secrets Exact texts; empty and absent ones are passed over.
 */
export function redactor( secrets: ReadonlyArray< string | undefined > ): Redact {
	const given = secrets.filter( ( secret ): secret is string => !! secret ).sort( ( a, b ) => b.length - a.length );
	if ( given.length === 0 ) {
		return ( text ) => text;
	}
	// Making the whole pattern ready costs more than a request, and hardly any text needs it: what does not even have a beginning has no secret.
	const beginnings = new RegExp( given.map( ( secret ) => patternOf( secret, BEGINNING ) ).join( '|' ) );
	let pattern: RegExp | undefined;
	return ( text ) => {
		if ( ! beginnings.test( text ) ) {
			return text;
		}
		pattern ??= new RegExp( given.map( ( secret ) => patternOf( secret ) ).join( '|' ), 'g' );
		return text.replace( pattern, REDACTED );
	};
}
