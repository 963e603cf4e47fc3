import { readFile, rm, symlink } from 'node:fs/promises';
import { inRoot } from './paths.mjs';
import { Failure, run } from './run.mjs';
import { databaseFile, layOutSite } from './site.mjs';

/** Links the plugin itself, so that a new build shows at once. */
const linkPlugin = async ( plugin ) => {
	await rm( plugin, { recursive: true, force: true } );
	await symlink( inRoot( 'plugin' ), plugin, 'junction' );
};

const install = async ( php, root, log, ...more ) => {
	const script = inRoot( 'scripts/php/install-site.php' );
	const { code, stdout, stderr } = await run( php.command, [ script, root, ...more ] );
	if ( code !== 0 ) {
		const logged = await readFile( log, 'utf8' ).catch( () => '' );
		throw new Failure( `WordPress could not be installed.\n${ stdout }${ stderr }${ logged.slice( -2000 ) }` );
	}
};

/**
 * Makes a WordPress site for PHP of this system: SQLite, an administrator `admin` (password `password`) and the plugin active.
 *
 * @param {import('./site.mjs').SiteOptions & {php: {command: string}, isBare?: boolean}} options What it is to be, the PHP to install it with, and
 *                                                                                                whether it is to be without the plugin.
 * @return {Promise<{root: string, database: string, log: string}>} WordPress's folder, the database's file, PHP's log.
 */
export const makeNativeSite = async ( { php, isBare = false, ...options } ) => {
	const paths = await layOutSite( options, ( file ) => file );
	if ( isBare ) {
		await rm( paths.plugin, { recursive: true, force: true } );
		await install( php, paths.root, paths.log, 'bare' );
	} else {
		await linkPlugin( paths.plugin );
		await install( php, paths.root, paths.log );
	}
	return { root: paths.root, database: databaseFile( paths ), log: paths.log };
};
