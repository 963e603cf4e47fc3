import { existsSync } from 'node:fs';
import { lstat, mkdir, readFile, readdir, readlink, rename, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inCache } from './paths.mjs';
import { Failure, mustRun } from './run.mjs';

// Debian takes the libraries of others out of WordPress's package and links to their own packages.
const PACKAGES = [
	'wordpress',
	'wordpress-theme-twentytwentyfive',
	'libjs-cropper',
	'libjs-jquery-ui',
	'libjs-lodash',
	'libjs-underscore',
	'libphp-phpmailer',
	'php-getid3',
];

const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';

/** @return {Promise<string[]>} Texts of this system's package sources. */
const readSources = async () => {
	const folder = '/etc/apt/sources.list.d';
	const names = existsSync( folder ) ? await readdir( folder ) : [];
	const files = [
		'/etc/apt/sources.list',
		...names.filter( ( name ) => /\.(list|sources)$/.test( name ) ).map( ( name ) => path.join( folder, name ) ),
	];
	return Promise.all( files.map( ( file ) => readFile( file, 'utf8' ).catch( () => '' ) ) );
};

/**
 * Finds where a system gets Debian's own packages, in either form of source list.
 *
 * @param {string[]} texts Source lists.
 * @return {string|undefined} Address of the archive.
 */
export const findArchive = ( texts ) => {
	const lines = texts.flatMap( ( text ) => text.split( '\n' ) ).filter( ( line ) => ! line.startsWith( '#' ) );
	const addresses = lines.map(
		( line ) => ( /^URIs:\s*(\S+)/i.exec( line ) ?? /^deb\s+(?:\[[^\]]*\]\s+)?(\S+)/.exec( line ) )?.[ 1 ]
	);
	return addresses.find( ( address ) => address && /\/debian\/?$/.test( address ) );
};

/**
 * Links into the packages' own root, where they would point into the system's; drops what dangles even so.
 *
 * @param {string} folder Folder to walk.
 * @param {string} root   Root the packages were unpacked into.
 */
const repointLinks = async ( folder, root ) => {
	for ( const name of await readdir( folder ) ) {
		const file = path.join( folder, name );
		const info = await lstat( file );
		if ( info.isDirectory() ) {
			await repointLinks( file, root );
		} else if ( info.isSymbolicLink() ) {
			const target = await readlink( file );
			const inside = path.join( root, target );
			if ( path.isAbsolute( target ) && existsSync( inside ) ) {
				await unlink( file );
				await symlink( inside, file );
			} else if ( ! existsSync( file ) ) {
				await unlink( file );
			}
		}
	}
};

/**
 * Puts a copy of WordPress together from Debian's packages, which a machine without access to wordpress.org may still reach.
 *
 * @param {string} suite  Debian suite that has the version.
 * @param {string} target Folder to make.
 * @throws {Failure} When this is not Debian or its packages cannot be reached.
 */
export const wordPressFromDebian = async ( suite, target ) => {
	const work = inCache( 'debian', suite );
	const [ lists, cache, packages, root ] = [ 'lists', 'cache', 'packages', 'root' ].map( ( name ) =>
		path.join( work, name )
	);
	const sourceList = path.join( work, 'sources.list' );
	const archive = findArchive( await readSources() );
	if ( ! archive ) {
		throw new Failure( 'no package source of Debian on this system' );
	}
	await rm( work, { recursive: true, force: true } );
	for ( const folder of [ `${ lists }/partial`, `${ cache }/archives/partial`, packages, root ] ) {
		await mkdir( folder, { recursive: true } );
	}
	await writeFile( sourceList, `deb [signed-by=${ KEYRING }] ${ archive } ${ suite } main\n` );
	// The system's own lists, cache and sources stay as they are.
	const settings = {
		'Dir::Etc::sourcelist': sourceList,
		'Dir::Etc::sourceparts': '-',
		'Dir::State::lists': lists,
		'Dir::Cache': cache,
		'APT::Sandbox::User': '',
		// A mirror that has stood still will do: one fixed version is wanted, and its signature is checked all the same.
		'Acquire::Check-Valid-Until': 'false',
		'Acquire::Languages': 'none',
		'Acquire::IndexTargets::deb::DEP-11::DefaultEnabled': 'false',
	};
	const options = Object.entries( settings ).flatMap( ( [ name, value ] ) => [ '-o', `${ name }=${ value }` ] );
	await mustRun( 'apt-get', [ ...options, 'update' ] );
	await mustRun( 'apt-get', [ ...options, 'download', ...PACKAGES ], { cwd: packages } );
	for ( const file of await readdir( packages ) ) {
		await mustRun( 'dpkg', [ '-x', path.join( packages, file ), root ] );
	}
	await repointLinks( path.join( root, 'usr/share' ), root );
	await mustRun( 'cp', [ '-rL', path.join( root, 'usr/share/wordpress' ), `${ target }.copy` ] );
	// Debian's own stub reads /etc/wordpress.
	await rm( `${ target }.copy/wp-config.php`, { force: true } );
	await rename( `${ target }.copy`, target );
	await rm( work, { recursive: true, force: true } );
};
