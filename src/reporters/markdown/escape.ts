import { clean, cleanLines } from '../reading/clean';

/** Text that stands for itself: nothing in it is markup. One line. */
export const escapeText = ( text: string ): string =>
	clean( text )
		.replace( /[\\`*_[\]<>|~#]/g, '\\$&' )
		.replace( /&/g, '&amp;' )
		.replace( /^(\s*)([-+]|\d+[.)])(?=\s)/, '$1\\$2' );

const longestRun = ( text: string ): number =>
	Math.max( 0, ...( text.match( /`+/g ) ?? [] ).map( ( run ) => run.length ) );

/** A name or key in code type; its fence is longer than any run of backticks in it. */
export function codeSpan( text: string ): string {
	const content = clean( text );
	if ( content.trim() === '' ) {
		return '';
	}
	const fence = '`'.repeat( longestRun( content ) + 1 );
	const padding = /^`|`$/.test( content ) ? ' ' : '';
	return fence + padding + content + padding + fence;
}

/** The same inside a table, where a bar ends a cell even in code. */
export const cellCode = ( text: string ): string => codeSpan( text ).replace( /\|/g, '\\|' );

/** Lines of someone else, or to be copied, between fences that nothing in them can close. */
export function fenced( text: string, language = 'text', indent = '' ): string {
	const content = cleanLines( text );
	const fence = '`'.repeat( Math.max( 3, longestRun( content ) + 1 ) );
	return [ fence + language, ...content.split( '\n' ), fence ]
		.map( ( line ) => ( indent + line ).trimEnd() )
		.join( '\n' );
}
