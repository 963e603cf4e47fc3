import fc from 'fast-check';
import { childText, decodeEntities, readElements } from '../../../../src/engine/reading/element-reader';
import type { Element } from '../../../../src/engine/reading/element-reader';

const outline = ( elements: readonly Element[] ): unknown =>
	elements.map( ( { name, text, children } ) =>
		children.length ? { [ name ]: outline( children ) } : { [ name ]: text }
	);

describe( 'readElements', () => {
	it( 'reads nested elements in order', () => {
		expect(
			outline( readElements( '<?xml version="1.0"?>\n<Error><Code>A</Code><Message>b</Message></Error>' ) )
		).toEqual( [ { Error: [ { Code: 'A' }, { Message: 'b' } ] } ] );
	} );

	it( 'takes a tag that nobody closes inside a closed element for text', () => {
		const body =
			'<Error><Message>the Credential is mal-formed; expecting "<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request".</Message><Code>X</Code></Error>';
		expect( outline( readElements( body ) ) ).toEqual( [
			{
				Error: [
					{
						Message:
							'the Credential is mal-formed; expecting "<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request".',
					},
					{ Code: 'X' },
				],
			},
		] );
	} );

	it.each( [
		[ 'a bare ampersand', '<Key>a & b &amp; c &unknown; d</Key>', 'a & b & c &unknown; d' ],
		[ 'character references', '<Key>&#65;&#x42;&#0;&#xD800;&#1114112;</Key>', 'AB&#0;&#xD800;&#1114112;' ],
		[ 'an escaped tag, once', '<Key>&amp;lt;b&lt;c&gt;</Key>', '&lt;b<c>' ],
		[ 'a character section', '<Key>a<![CDATA[<b>&amp;]]>c</Key>', 'a<b>&amp;c' ],
		[ 'a character section without end', '<Key>a<![CDATA[b</Key>', 'a<![CDATA[b' ],
		[ 'a comment', '<Key>a<!-- <b> -->c</Key>', 'ac' ],
		[ 'a lone angle bracket', '<Key>a < b</Key>', 'a < b' ],
		[ 'a closing tag of nothing', '<Key>a</b></Key>', 'a</b>' ],
		[ 'attributes', '<Key xmlns="x" type=\'y\'>a</Key>', 'a' ],
		[ 'an empty tag', '<Key/>', '' ],
		[ 'an entity of a DTD', '<!DOCTYPE a [<!ENTITY x "secret">]><Key>&x;</Key>', '&x;' ],
	] )( 'reads %s', ( _, body, text ) => {
		expect( readElements( body ).find( ( { name } ) => name === 'Key' )?.text ).toBe( text );
	} );

	it( 'leaves the prefix of a namespace out', () => {
		expect( outline( readElements( '<s3:Error><s3:Code>A</s3:Code></s3:Error>' ) ) ).toEqual( [
			{ Error: [ { Code: 'A' } ] },
		] );
	} );

	it( 'reads an answer that was cut off, and says so', () => {
		const [ error ] = readElements( '<Error><Code>AccessDenied</Code><Message>User: arn:aws' );
		expect( error ).toMatchObject( { name: 'Error', closed: false } );
		expect( error?.children ).toMatchObject( [
			{ name: 'Code', text: 'AccessDenied', closed: true },
			{ name: 'Message', text: 'User: arn:aws', closed: false },
		] );
	} );

	it( 'never throws, and reads its own kind back', () => {
		const markup = fc.constantFrom(
			'<',
			'</',
			'>',
			'/>',
			'<!--',
			'-->',
			'<![CDATA[',
			']]>',
			'Error',
			'Code',
			'&',
			';',
			'#x',
			' ',
			'a:b'
		);
		fc.assert(
			fc.property( fc.array( fc.oneof( markup, fc.string() ) ), ( pieces ) => {
				expect( Array.isArray( readElements( pieces.join( '' ) ) ) ).toBe( true );
			} )
		);
		fc.assert(
			fc.property( fc.string(), ( value ) => {
				const escaped = value.replace( /[&<>]/g, ( character ) => `&#${ character.charCodeAt( 0 ) };` );
				const [ error ] = readElements( `<Error><Key>${ escaped }</Key></Error>` );
				expect( error && childText( error, 'Key' ) ).toBe( value );
			} )
		);
	} );

	it( 'reads a hostile body without running out of stack', () => {
		for ( const piece of [ '<a>', '<!--', '<![CDATA[', '</a>', '<', '<a' ] ) {
			const read = readElements( piece.repeat( 262_144 / piece.length ) );
			expect( JSON.stringify( read ).length ).toBeGreaterThan( 0 );
		}
	} );
} );

describe( 'decodeEntities', () => {
	it( 'decodes once only', () => {
		expect( decodeEntities( '&amp;amp;quot;' ) ).toBe( '&amp;quot;' );
	} );
} );
