import fc from 'fast-check';
import { redactor, REDACTED } from '../../../src/cli/redact';

const SECRET = 'canary/secret+of=forty&"characters\'<> ü0';

const bytes = ( separator: string ) =>
	[ ...Buffer.from( SECRET ) ].map( ( byte ) => byte.toString( 16 ).padStart( 2, '0' ) ).join( separator );

const xml = ( text: string ) =>
	text.replace(
		/[&<>"']/g,
		( char ) => ( { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' } )[ char ] ?? char
	);

describe( 'redactor', () => {
	it.each( [
		[ 'plain', SECRET ],
		[ 'escaped for a URL', encodeURIComponent( SECRET ) ],
		[
			'escaped for a URL in lower case',
			encodeURIComponent( SECRET ).replace( /%../g, ( hex ) => hex.toLowerCase() ),
		],
		[ 'escaped for a URL twice', encodeURIComponent( encodeURIComponent( SECRET ) ) ],
		[ 'every byte escaped', `%${ bytes( '%' ) }` ],
		[ 'as a form field', new URLSearchParams( { a: SECRET } ).toString().slice( 2 ) ],
		[ 'in XML', xml( SECRET ) ],
		[ 'in XML, by number', SECRET.replace( /[^a-z]/gi, ( char ) => `&#${ char.codePointAt( 0 ) };` ) ],
		[
			'in XML, by hexadecimal number',
			SECRET.replace( /[^a-z]/gi, ( char ) => `&#x${ char.codePointAt( 0 )?.toString( 16 ).toUpperCase() };` ),
		],
		[ 'in JSON', JSON.stringify( SECRET ).slice( 1, -1 ) ],
		[
			'in JSON as PHP writes it',
			JSON.stringify( SECRET ).slice( 1, -1 ).replace( /\//g, '\\/' ).replace( /ü/, '\\u00fc' ),
		],
		[ 'as bytes', bytes( '' ) ],
		[ 'as bytes with blanks', bytes( ' ' ).toUpperCase() ],
	] )( 'finds a secret %s', ( _name, spelling ) => {
		expect( redactor( [ SECRET ] )( `before ${ spelling } after` ) ).toBe( `before ${ REDACTED } after` );
	} );

	it.each( [ '', 'a', 'ab', 'abc' ] )( 'finds a secret in base64 behind “%s”', ( lead ) => {
		const encoded = Buffer.from( `${ lead }${ SECRET }xyz` );
		for ( const text of [ encoded.toString( 'base64' ), encoded.toString( 'base64url' ) ] ) {
			const rest = redactor( [ SECRET ] )( text );
			expect( rest ).toContain( REDACTED );
			expect( Buffer.from( rest.split( REDACTED ).join( '' ), 'base64' ).toString() ).not.toContain( 'canary' );
			expect( rest.length ).toBeLessThan( REDACTED.length + 12 );
		}
	} );

	it( 'replaces every occurrence of every secret, the longer ones first', () => {
		const redact = redactor( [ 'minioadmin', undefined, '', 'minioadmin-token' ] );
		expect( redact( 'minioadmin-token minioadmin-token minioadmin' ) ).toBe( '[redacted] [redacted] [redacted]' );
	} );

	it( 'leaves what is no secret alone', () => {
		expect( redactor( [ SECRET ] )( 'canary/secret+of=forty' ) ).toBe( 'canary/secret+of=forty' );
		expect( redactor( [ 'a.b' ] )( 'axb' ) ).toBe( 'axb' );
		expect( redactor( [ 'Secret' ] )( 'secret' ) ).toBe( 'secret' );
	} );

	it( 'leaves everything alone without a secret', () => {
		expect( redactor( [ undefined, '' ] )( 'anything' ) ).toBe( 'anything' );
	} );

	it( 'keeps JSON well-formed', () => {
		const redacted = redactor( [ SECRET ] )( JSON.stringify( { body: `x${ SECRET }y` } ) );
		expect( JSON.parse( redacted ) ).toEqual( { body: `x${ REDACTED }y` } );
	} );

	it( 'copes with the longest of session tokens', () => {
		const token = Buffer.alloc( 3000, 'any text in base64, ' ).toString( 'base64' );
		const text = `${ 'x'.repeat( 100_000 ) }${ encodeURIComponent( token ) }`;
		expect( redactor( [ token ] )( text ).slice( 100_000 ) ).toBe( REDACTED );
	} );

	const code = ( char: string, radix: number, length: number ) =>
		char.charCodeAt( 0 ).toString( radix ).padStart( length, '0' );
	const spelt = fc
		.tuple(
			fc.constantFrom( ...'abcdefABCDEF0123456789+/=%&<' ),
			fc.constantFrom< ( char: string ) => string >(
				( char ) => char,
				( char ) => `%${ code( char, 16, 2 ) }`,
				( char ) => `%25${ code( char, 16, 2 ).toUpperCase() }`,
				( char ) => `&#${ code( char, 10, 1 ) };`,
				( char ) => `&#x${ code( char, 16, 1 ) };`,
				( char ) => `\\u${ code( char, 16, 4 ) }`
			)
		)
		.map( ( [ char, spell ] ) => ( { char, text: spell( char ) } ) );

	it( 'finds a secret of any length in any mixture of spellings', () => {
		fc.assert(
			fc.property( fc.array( spelt, { minLength: 1, maxLength: 64 } ), ( chars ) => {
				const secret = chars.map( ( { char } ) => char ).join( '' );
				const text = chars.map( ( one ) => one.text ).join( '' );
				expect( redactor( [ secret ] )( `-- ${ text } --` ) ).toBe( `-- ${ REDACTED } --` );
			} )
		);
	} );
} );
