/** Sections of an INI file, each with its entries; names of entries in lower case. */
export type Ini = ReadonlyMap< string, ReadonlyMap< string, string > >;

/**
 * Reads AWS's credentials and config files: comments begin with `#` or `;` at the start of a line or after white space; an indented line below an
 * entry without value (`s3 =`) belongs to that entry and is passed over; a section that occurs twice is one. Values are taken as they are, quotation
 * marks included, as AWS's own tools do.
 */
export function parseIni( text: string ): Ini {
	const sections = new Map< string, Map< string, string > >();
	let section: Map< string, string > | undefined;
	let isNested = false;
	for ( const line of text.replace( /^\uFEFF/, '' ).split( /\r?\n|\r/ ) ) {
		const content = ( line.split( /(?:^|\s)[#;]/ )[ 0 ] ?? '' ).trimEnd();
		const header = /^\s*\[([^\]]*)\]\s*$/.exec( content );
		const entry = /^(\s*)([^=\s][^=]*?)\s*=\s*(.*)$/.exec( content );
		if ( header ) {
			const name = ( header[ 1 ] ?? '' ).trim();
			section = sections.get( name ) ?? new Map();
			sections.set( name, section );
			isNested = false;
		} else if ( entry ) {
			const [ , indent = '', name = '', value = '' ] = entry;
			isNested = isNested && indent !== '';
			if ( value === '' ) {
				isNested = true;
			} else if ( ! isNested ) {
				section?.set( name.toLowerCase(), value );
			}
		}
	}
	return sections;
}
