const CONTROL = /[\u0000-\u001f\u007f]/;

/**
 * The folder as a key prefix: '' or 'a/b/'. Leading slashes go, one trailing slash stays. Undefined for what no store keeps apart from
 * another key: empty segments, `.` and `..`, control characters.
 */
export function normalisePrefix( entered: string ): string | undefined {
	const trimmed = entered.replace( /^\/+/, '' ).replace( /\/$/, '' );
	if ( trimmed === '' ) {
		return '';
	}
	const segments = trimmed.split( '/' );
	const isBad = ( segment: string ) =>
		segment === '' || segment === '.' || segment === '..' || CONTROL.test( segment );
	return segments.some( isBad ) ? undefined : `${ trimmed }/`;
}
