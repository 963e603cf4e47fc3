import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { inRoot } from './paths.mjs';
import { QUIET_SITE, databaseFile, layOutSite, sitePaths } from './site.mjs';

const INSTALL = inRoot( 'scripts/php/install-site.php' );

// Where Playground keeps WordPress.
const WORDPRESS = '/wordpress';

/**
 * What PHP sees of this system: a folder here, and its path there.
 *
 * @typedef {{hostPath: string, vfsPath: string}} Mount
 */

/**
 * @param {ReturnType<typeof sitePaths>} paths Where the site lies.
 * @param {string[]}                     files Files that PHP runs besides.
 * @return {Mount[]} An inner folder behind the one it lies in.
 */
const mountsOf = ( paths, files ) => [
	{ hostPath: paths.folder, vfsPath: '/site' },
	{ hostPath: paths.root, vfsPath: WORDPRESS },
	{ hostPath: inRoot( 'plugin' ), vfsPath: `${ WORDPRESS }/wp-content/plugins/bucket-doctor` },
	...[ ...new Set( files.map( ( file ) => path.dirname( file ) ) ) ].map( ( hostPath, index ) => ( {
		hostPath,
		vfsPath: `/project/${ index }`,
	} ) ),
];

/**
 * @param {Mount[]} mounts Mounts.
 * @param {string}  file   File or folder in one of them.
 * @return {string} Path under which PHP sees it.
 */
const seenThrough = ( mounts, file ) => {
	const { hostPath, vfsPath } = mounts.find( ( mount ) => file.startsWith( mount.hostPath + path.sep ) );
	return path.posix.join( vfsPath, ...path.relative( hostPath, file ).split( path.sep ) );
};

/**
 * Lays out a WordPress site for Playground: SQLite, an administrator `admin` (password `password`) and the plugin active
 * once `install` has run there.
 *
 * @param {import('./site.mjs').SiteOptions} options What it is to be.
 * @return {Promise<{root: string, database: string, log: string, mounts: Mount[], install: string}>} WordPress's folder, the database's
 *         file, PHP's log; what Playground is to mount, and the PHP it is to run first.
 */
export const makePlaygroundSite = async ( options ) => {
	const paths = sitePaths( options.name );
	const mounts = mountsOf( paths, [ INSTALL, QUIET_SITE, ...( options.muPlugins ?? [] ) ] );
	const constants = { ...options.constants, BUCKET_DOCTOR_EMULATED_NETWORK: true };
	await layOutSite( { ...options, constants }, ( file ) => seenThrough( mounts, file ) );
	// A folder to mount on, where PHP of this system has had a link.
	await rm( paths.plugin, { recursive: true, force: true } );
	await mkdir( paths.plugin );
	return {
		root: paths.root,
		database: databaseFile( paths ),
		log: paths.log,
		mounts,
		install: `<?php $argv = array( '', '${ WORDPRESS }' ); require '${ seenThrough( mounts, INSTALL ) }';`,
	};
};
