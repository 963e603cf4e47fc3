/** The part in braces of a shape: what differs from file to file. */
const VARIABLE = /\{([^{}]*)\}/;

/** A file's name as the plugin would give it: `backup_{0a1b2}-db.gz` as `backup_0a1b2-db.gz`. */
export const fileName = ( shape: string ): string => shape.replace( VARIABLE, '$1' );

/**
 * The same with a text of one's own where the plugin's names differ, so that patterns for what stands before and after it fit:
 * `backup_{0a1b2}-db.gz` as `backup_<part>-db.gz`. A shape without such a part gets it before its endings: `photo.jpg` as `photo-<part>.jpg`.
 */
export const fileNameWith = ( shape: string, part: string ): string =>
	VARIABLE.test( shape )
		? shape.replace( VARIABLE, part )
		: shape.replace( /[^/.]+(?=(?:\.[^/]*)?$)/, ( stem ) => `${ stem }-${ part }` );
