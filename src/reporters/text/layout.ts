/** Columns of a line; fits an 80-column terminal and a quoted mail. */
export const WIDTH = 78;

/** Breaks at spaces. A word longer than the line (an ARN) stays whole, so that it can be copied. */
export function wrap( text: string, width: number ): readonly string[] {
	const lines: string[] = [];
	for ( const paragraph of text.split( '\n' ) ) {
		let line = '';
		for ( const word of paragraph.split( ' ' ).filter( Boolean ) ) {
			if ( line && line.length + 1 + word.length > width ) {
				lines.push( line );
				line = word;
			} else {
				line = line ? `${ line } ${ word }` : word;
			}
		}
		lines.push( line );
	}
	return lines;
}

/** Wrapped text behind a mark that stands in the first line only. */
export function hang( mark: string, text: string, indent = 0 ): readonly string[] {
	const start = ' '.repeat( indent );
	return wrap( text, WIDTH - indent - mark.length ).map(
		( line, index ) => start + ( index === 0 ? mark : ' '.repeat( mark.length ) ) + line
	);
}

/** Lines as they are, behind an indent: for what is to be copied. */
export const block = ( text: string, indent: number ): readonly string[] =>
	text.split( '\n' ).map( ( line ) => ( ' '.repeat( indent ) + line ).trimEnd() );

/** Someone else's words, each line behind a bar. */
export const bar = ( text: string, indent: number ): readonly string[] =>
	wrap( text, WIDTH - indent - 2 ).map( ( line ) => `${ ' '.repeat( indent ) }| ${ line }`.trimEnd() );

export const heading = ( title: string ): readonly string[] => [ '', title, '-'.repeat( title.length ) ];

/** Name and value side by side; values line up. */
export function pairs( rows: ReadonlyArray< readonly [ string, string ] > ): readonly string[] {
	const column = Math.max( 0, ...rows.map( ( [ label ] ) => label.length ) ) + 2;
	return rows.flatMap( ( [ label, value ] ) => hang( label.padEnd( column ), value ) );
}
