import { readFile } from 'node:fs/promises';
import { inRoot } from './paths.mjs';
import { Failure, mustRun, say } from './run.mjs';

const OLDEST_NODE = [ 20, 19 ];

/** @param {string} file */
const readPackages = async ( file ) => JSON.parse( await readFile( inRoot( file ), 'utf8' ) ).packages;

/** Compares what npm noted of its last installation with the lock file, package by package. */
const isInstalled = async () => {
	const wanted = await readPackages( 'package-lock.json' );
	const present = await readPackages( 'node_modules/.package-lock.json' ).catch( () => ( {} ) );
	return Object.entries( wanted ).every(
		( [ location, { version, optional } ] ) =>
			location === '' || optional || present[ location ]?.version === version
	);
};

/**
 * Installs the npm packages of the lock file where they are missing or others.
 *
 * @throws {Failure} When Node is too old or npm fails.
 */
export const ensureNodeModules = async () => {
	const [ major, minor ] = process.versions.node.split( '.' ).map( Number );
	if ( major < OLDEST_NODE[ 0 ] || ( major === OLDEST_NODE[ 0 ] && minor < OLDEST_NODE[ 1 ] ) ) {
		throw new Failure(
			`Node ${ OLDEST_NODE.join( '.' ) } or newer is needed, this is ${ process.versions.node }: get it from https://nodejs.org.`
		);
	}
	if ( await isInstalled() ) {
		return;
	}
	say( 'Installing npm packages (a few minutes the first time) …' );
	await mustRun( process.platform === 'win32' ? 'npm.cmd' : 'npm', [ 'ci', '--no-audit', '--no-fund' ] );
};
