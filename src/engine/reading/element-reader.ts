/**
 * Reads elements out of text that looks like XML, without asking that it be XML: S3 puts unescaped `<YOUR-AKID>` into messages, stores leave
 * ampersands bare, answers arrive cut off, and a parser that gives up on any of this loses the error code. No DTD, no entity but XML's own.
 */

export interface Element {
	/** Without namespace prefix. */
	readonly name: string;
	/** Text with entities decoded and tags of its children left out. */
	readonly text: string;
	readonly children: readonly Element[];
	/** False when the text ended before its closing tag. */
	readonly closed: boolean;
}

interface Open {
	readonly name: string;
	/** The tag as it stood. */
	readonly tag: string;
	readonly children: Element[];
	readonly pieces: string[];
}

/** Answers of S3 are five deep; what goes on for ever is no answer, and must not exhaust whoever walks the tree. */
const MAX_DEPTH = 64;
const TAG = /^<(\/?)([A-Za-z_][\w.:-]*)([^<>]*)>/;
const NAMED: Readonly< Record< string, string > > = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Decodes XML's five entities and character references, once; anything else with an ampersand stays as it is. */
export function decodeEntities( text: string ): string {
	return text.replace(
		/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/gi,
		( whole, decimal, hex, name ) => {
			if ( name ) {
				return NAMED[ name.toLowerCase() ] ?? whole;
			}
			const point = decimal ? Number.parseInt( decimal, 10 ) : Number.parseInt( hex, 16 );
			const isCharacter = point > 0 && point <= 0x10ffff && ! ( point >= 0xd800 && point <= 0xdfff );
			return isCharacter ? String.fromCodePoint( point ) : whole;
		}
	);
}

const localName = ( name: string ): string => name.slice( name.lastIndexOf( ':' ) + 1 );

/** A tree under construction; text goes to the innermost open element. */
class Builder {
	readonly roots: Element[] = [];
	private readonly stack: Open[] = [];
	private readonly openByName = new Map< string, number >();

	text( text: string, isLiteral = false ): void {
		this.stack.at( -1 )?.pieces.push( isLiteral ? text : decodeEntities( text ) );
	}

	open( name: string, tag: string ): void {
		if ( this.stack.length === MAX_DEPTH ) {
			this.text( tag, true );
			return;
		}
		this.stack.push( { name, tag, children: [], pieces: [] } );
		this.openByName.set( name, ( this.openByName.get( name ) ?? 0 ) + 1 );
	}

	/** False when nothing of that name is open: the tag is text, then. */
	close( name: string ): boolean {
		if ( ! this.openByName.get( name ) ) {
			return false;
		}
		let top = this.pop();
		while ( top && top.name !== name ) {
			// A tag that was never closed inside a closed element was not markup but part of the text.
			this.giveBack( top );
			top = this.pop();
		}
		if ( top ) {
			this.add( top, true );
		}
		return true;
	}

	end(): readonly Element[] {
		for ( let top = this.pop(); top; top = this.pop() ) {
			this.add( top, false );
		}
		return this.roots;
	}

	private pop(): Open | undefined {
		const top = this.stack.pop();
		if ( top ) {
			this.openByName.set( top.name, ( this.openByName.get( top.name ) ?? 1 ) - 1 );
		}
		return top;
	}

	private giveBack( stray: Open ): void {
		const parent = this.stack.at( -1 );
		parent?.pieces.push( stray.tag, ...stray.pieces );
		parent?.children.push( ...stray.children );
	}

	private add( { name, children, pieces }: Open, closed: boolean ): void {
		const element = { name: localName( name ), text: pieces.join( '' ), children, closed };
		( this.stack.at( -1 )?.children ?? this.roots ).push( element );
	}
}

/** All outermost elements with their descendants. Never throws; time grows with the length of the text alone. */
export function readElements( text: string ): readonly Element[] {
	const builder = new Builder();
	let position = 0;
	let hasComments = true;
	let hasSections = true;

	while ( position < text.length ) {
		const start = text.indexOf( '<', position );
		if ( start < 0 ) {
			break;
		}
		builder.text( text.slice( position, start ) );
		position = start;

		if ( hasComments && text.startsWith( '<!--', start ) ) {
			const end = text.indexOf( '-->', start + 4 );
			hasComments = end >= 0;
			position = hasComments ? end + 3 : position;
		} else if ( hasSections && text.startsWith( '<![CDATA[', start ) ) {
			const end = text.indexOf( ']]>', start + 9 );
			hasSections = end >= 0;
			builder.text( hasSections ? text.slice( start + 9, end ) : '', true );
			position = hasSections ? end + 3 : position;
		}
		if ( position > start ) {
			continue;
		}

		const next = text.indexOf( '<', start + 1 );
		const [ tag, slash, name = '', rest = '' ] = TAG.exec( text.slice( start, next < 0 ? undefined : next ) ) ?? [];
		position = start + ( tag?.length ?? 1 );
		if ( tag === undefined ) {
			builder.text( '<', true );
		} else if ( slash ) {
			if ( ! builder.close( name ) ) {
				builder.text( tag, true );
			}
		} else {
			builder.open( name, tag );
			if ( rest.endsWith( '/' ) ) {
				builder.close( name );
			}
		}
	}
	builder.text( text.slice( position ) );
	return builder.end();
}

/** Text of the first direct child of that name; case is not looked at, since not every store keeps S3's. */
export function childText( element: Element, name: string ): string | undefined {
	const wanted = name.toLowerCase();
	return element.children.find( ( child ) => child.name.toLowerCase() === wanted )?.text;
}
