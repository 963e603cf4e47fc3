import { element, elements, plainDocument, s3Document, unescapeXml } from '../../../src/sandbox/xml';

it( 'writes elements, lists, attributes and nothing for what is absent', () => {
	expect(
		s3Document( 'Root', {
			A: 'x',
			B: undefined,
			C: '',
			D: [ { E: 1 }, { E: true } ],
			F: { '@type': 'g"h', I: 'j' },
			K: [],
		} )
	).toBe(
		'<?xml version="1.0" encoding="UTF-8"?>\n<Root xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><A>x</A><C/><D><E>1</E></D><D><E>true</E></D><F type="g&quot;h"><I>j</I></F></Root>'
	);
} );

it( 'escapes what would break a document', () => {
	expect( plainDocument( 'R', { Key: 'a<b>&"c"\r' } ) ).toContain( '<Key>a&lt;b&gt;&amp;&quot;c&quot;&#13;</Key>' );
} );

it( 'reads elements by name, with and without attributes, and unescapes them', () => {
	const xml = '<R xmlns="x"><Object a="1"><Key>a &amp; b</Key></Object><Object><Key>c</Key></Object><Quiet/></R>';
	expect( elements( xml, 'Object' ).map( ( inner ) => element( inner, 'Key' ) ) ).toEqual( [ 'a & b', 'c' ] );
	expect( element( xml, 'Quiet' ) ).toBe( '' );
	expect( element( xml, 'Keys' ) ).toBeUndefined();
} );

it( 'unescapes entities by name and number, and leaves others alone', () => {
	expect( unescapeXml( '&lt;&gt;&apos;&quot;&#65;&#x42;&unknown;' ) ).toBe( '<>\'"AB&unknown;' );
} );
