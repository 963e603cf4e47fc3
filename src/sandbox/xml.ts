/** An element's content: text, a list of elements of that name, or child elements. */
export type XmlValue = string | number | boolean | null | undefined | XmlNode | readonly ( string | XmlNode )[];
export interface XmlNode {
	readonly [ name: string ]: XmlValue;
}

const ESCAPES: Readonly< Record< string, string > > = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	'\r': '&#13;',
};

export const escapeXml = ( text: string ): string =>
	text.replace( /[&<>"\r]/g, ( character ) => ESCAPES[ character ] ?? character );

function renderChildren( node: XmlNode ): string {
	return Object.entries( node )
		.filter( ( [ name ] ) => ! name.startsWith( '@' ) )
		.map( ( [ name, value ] ) => renderElement( name, value ) )
		.join( '' );
}

function attributes( node: XmlNode ): string {
	return Object.entries( node )
		.filter( ( [ name ] ) => name.startsWith( '@' ) )
		.map( ( [ name, value ] ) => ` ${ name.slice( 1 ) }="${ escapeXml( String( value ) ) }"` )
		.join( '' );
}

function renderElement( name: string, value: XmlValue ): string {
	if ( value === undefined ) {
		return '';
	}
	if ( value === null || value === '' ) {
		return `<${ name }/>`;
	}
	if ( Array.isArray( value ) ) {
		return value.map( ( item: string | XmlNode ) => renderElement( name, item ) ).join( '' );
	}
	if ( typeof value === 'object' ) {
		const node = value as XmlNode;
		const inner = renderChildren( node );
		return inner === ''
			? `<${ name }${ attributes( node ) }/>`
			: `<${ name }${ attributes( node ) }>${ inner }</${ name }>`;
	}
	return `<${ name }>${ escapeXml( String( value ) ) }</${ name }>`;
}

export const S3_NAMESPACE = 'http://s3.amazonaws.com/doc/2006-03-01/';
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A document of S3's namespace. */
export const s3Document = ( root: string, content: XmlNode ): string =>
	DECLARATION + renderElement( root, { '@xmlns': S3_NAMESPACE, ...content } );

/** A document without a namespace. */
export const plainDocument = ( root: string, content: XmlNode ): string => DECLARATION + renderElement( root, content );

const ENTITIES: Readonly< Record< string, string > > = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function unescapeXml( text: string ): string {
	return text.replace( /&(#x?[0-9a-fA-F]+|\w+);/g, ( whole, name: string ) => {
		if ( name.startsWith( '#' ) ) {
			const code = name[ 1 ] === 'x' ? parseInt( name.slice( 2 ), 16 ) : parseInt( name.slice( 1 ), 10 );
			return String.fromCodePoint( code );
		}
		return ENTITIES[ name ] ?? whole;
	} );
}

/** The inner text of every element of that name, in order; enough for the flat bodies that clients send. */
export function elements( xml: string, name: string ): string[] {
	const found = xml.matchAll( new RegExp( `<${ name }(?:\\s[^>]*)?(?:/>|>([\\s\\S]*?)</${ name }>)`, 'g' ) );
	return [ ...found ].map( ( match ) => match[ 1 ] ?? '' );
}

export const element = ( xml: string, name: string ): string | undefined => {
	const inner = elements( xml, name )[ 0 ];
	return inner === undefined ? undefined : unescapeXml( inner );
};
