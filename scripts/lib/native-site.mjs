import { readFile, rm, symlink } from 'node:fs/promises';
import { inRoot } from './paths.mjs';
import { Failure, run } from './run.mjs';
import { databaseFile, layOutSite } from './site.mjs';

/** Links the plugin itself, so that a new build shows at once. */
const linkPlugin = async ( plugin ) => {
	await rm( plugin, { recursive: true, force: true } );
	await symlink( inRoot( 'plugin' ), plugin, 'junction' );
};

const install = async ( php, root, log ) => {
	const { code, stdout, stderr } = await run( php.command, [ inRoot( 'scripts/php/install-site.php' ), root ] );
	if ( code !== 0 ) {
		const logged = await readFile( log, 'utf8' ).catch( () => '' );
		throw new Failure( `WordPress could not be installed.\n${ stdout }${ stderr }${ logged.slice( -2000 ) }` );
	}
};

/**
 * Makes a WordPress site for PHP of this system: SQLite, an administrator `admin` (password `password`) and the plugin active.
 *
 * @param {import('./site.mjs').SiteOptions & {php: {command: string}}} options What it is to be, and the PHP to install it with.
 * @return {Promise<{root: string, database: string, log: string}>} WordPress's folder, the database's file, PHP's log.
 */
export const makeNativeSite = async ( { php, ...options } ) => {
	const paths = await layOutSite( options, ( file ) => file );
	await linkPlugin( paths.plugin );
	await install( php, paths.root, paths.log );
	return { root: paths.root, database: databaseFile( paths ), log: paths.log };
};
