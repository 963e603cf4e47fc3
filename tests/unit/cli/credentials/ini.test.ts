import { parseIni } from '../../../../src/cli/credentials/ini';

const entries = ( text: string, section = 'a' ) => Object.fromEntries( parseIni( text ).get( section ) ?? [] );

describe( 'parseIni', () => {
	it( 'keeps sections apart', () => {
		const text = '[default]\naws_access_key_id = AKIA1\n\n[other]\r\naws_access_key_id=AKIA2\r\n';
		expect( entries( text, 'default' ) ).toEqual( { aws_access_key_id: 'AKIA1' } );
		expect( entries( text, 'other' ) ).toEqual( { aws_access_key_id: 'AKIA2' } );
	} );

	it.each( [
		[ 'comments on lines of their own', '[a]\n# x = 1\n; y = 2\nz = 3', { z: '3' } ],
		[ 'comments after white space', '[a] # note\nz = 3 # note\ny = 4\t; note', { z: '3', y: '4' } ],
		[ 'signs of comments within a value', '[a]\nz = 3#4;5', { z: '3#4;5' } ],
		[ 'equals signs within a value', '[a]\nz = ab/c+d==', { z: 'ab/c+d==' } ],
		[ 'names in upper case', '[a]\nAWS_Access_Key_Id = AKIA', { aws_access_key_id: 'AKIA' } ],
		[ 'quotation marks as they are', '[a]\nz = "3"', { z: '"3"' } ],
		[ 'indented entries', '[a]\n  z = 3', { z: '3' } ],
		[ 'a byte order mark', '\uFEFF[a]\nz = 3', { z: '3' } ],
		[ 'blanks in the name of the section', '[ a ]\nz = 3', { z: '3' } ],
		[ 'a section that occurs twice', '[a]\ny = 1\n[b]\n[a]\nz = 3', { y: '1', z: '3' } ],
		[ 'entries of an entry, which are not the section’s', '[a]\ns3 =\n  z = 1\n  y = 2\nx = 3', { x: '3' } ],
		[ 'entries before any section', 'z = 3\n[a]', {} ],
		[ 'lines that are no entries', '[a]\nnonsense\n= 3', {} ],
	] )( 'reads %s', ( _name, text, expected ) => {
		expect( entries( text ) ).toEqual( expected );
	} );

	it( 'is not fooled by names that every object has', () => {
		expect( parseIni( '[__proto__]\nz = 3' ).get( 'constructor' ) ).toBeUndefined();
		expect( entries( '[__proto__]\nz = 3', '__proto__' ) ).toEqual( { z: '3' } );
	} );
} );
