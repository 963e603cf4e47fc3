import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, absolute. */
export const ROOT = path.resolve( path.dirname( fileURLToPath( import.meta.url ) ), '../..' );

/** Everything that the scripts fetch, make or remember; safe to delete. */
export const CACHE = path.join( ROOT, '.cache' );

/**
 * @param {...string} parts Path inside the project.
 * @return {string} Absolute path.
 */
export const inRoot = ( ...parts ) => path.join( ROOT, ...parts );

/**
 * @param {...string} parts Path inside the cache.
 * @return {string} Absolute path.
 */
export const inCache = ( ...parts ) => path.join( CACHE, ...parts );
