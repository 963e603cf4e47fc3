import { cp, mkdir, readdir, rm, symlink } from 'node:fs/promises';
import path from 'node:path';

/** Fetched or made. */
const NOT_COPIED = [ '.cache', '.git', 'artifacts', 'dist', 'playwright-report', 'test-results' ];
/** Many files that no test changes. Composer's packages are copied: its autoloader finds the plugin's classes from where it lies itself. */
const LINKED = [ 'node_modules' ];

/**
 * Copies the project to a folder of its own, so that no fault ever gets into the working tree.
 *
 * @param {string} root   The project's folder.
 * @param {string} target Folder to make; what is there already is removed.
 * @return {Promise<void>}
 */
export const copyTree = async ( root, target ) => {
	await rm( target, { recursive: true, force: true } );
	await mkdir( target, { recursive: true } );
	for ( const name of await readdir( root ) ) {
		const from = path.join( root, name );
		if ( LINKED.includes( name ) ) {
			await symlink( from, path.join( target, name ), 'junction' );
		} else if ( ! NOT_COPIED.includes( name ) ) {
			await cp( from, path.join( target, name ), { recursive: true } );
		}
	}
	// What the compiler knows of the unchanged files; without it the first mutant waits for all of them.
	await cp( path.join( root, '.cache/tsc' ), path.join( target, '.cache/tsc' ), { recursive: true } ).catch(
		() => {}
	);
};
