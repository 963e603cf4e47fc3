import { readFile, readdir } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { inRoot } from './paths.mjs';
import { freePort } from './ports.mjs';
import { Failure } from './run.mjs';

const WORLDS = 'src/sandbox/worlds';

/** Worlds of other stores than AWS, and of AWS's other partitions. */
const FLAVOURS = 'src/sandbox/worlds/flavours';

const namesIn = async ( folder ) =>
	( await readdir( inRoot( folder ) ) )
		.filter( ( name ) => name.endsWith( '.json' ) )
		.map( ( name ) => name.slice( 0, -'.json'.length ) );

const isAllRight = ( name ) => name.startsWith( 'all-right' );

/**
 * @return {Promise<string[]>} Names of all worlds: those in which all is right first, each group by name.
 */
export const listWorlds = async () =>
	( await namesIn( WORLDS ) ).sort( ( a, b ) => isAllRight( b ) - isAllRight( a ) || a.localeCompare( b ) );

/**
 * @return {Promise<string[]>} Names of the worlds that show what each provider says.
 */
export const listFlavours = async () => ( await namesIn( FLAVOURS ) ).sort();

/** As many lines as there are worlds, then no more. */
const readLines = ( child, count ) =>
	new Promise( ( resolve ) => {
		const lines = [];
		createInterface( { input: child.stdout } ).on( 'line', ( line ) => {
			lines.push( line );
			if ( lines.length === count ) {
				resolve( lines );
			}
		} );
	} );

const describe = async ( name, line, flavours ) => {
	const folder = flavours.includes( name ) ? FLAVOURS : WORLDS;
	const { title, look } = JSON.parse( await readFile( inRoot( folder, `${ name }.json` ), 'utf8' ) );
	return { name, title, look, connection: JSON.parse( line ) };
};

/**
 * Starts one sandbox per world, each on a port of its own, all in one process.
 *
 * @param {Object}                              options
 * @param {import('./processes.mjs').Processes} options.processes Owner of the servers.
 * @param {string[]}                            options.worlds    Names of worlds.
 * @param {number}                              options.firstPort First port to try; 0 = any.
 * @return {Promise<{name: string, title: string, look: string, connection: Record<string, string>}[]>} In the order asked;
 *         `connection` is what a user of that world would type.
 * @throws {Failure} When a world does not exist or its sandbox does not start.
 */
export const startSandboxes = async ( { processes, worlds, firstPort } ) => {
	const flavours = await listFlavours();
	const known = [ ...( await listWorlds() ), ...flavours ];
	const unknown = worlds.filter( ( name ) => ! known.includes( name ) );
	if ( unknown.length ) {
		throw new Failure( `There is no world ${ unknown.join( ', ' ) }. Worlds: ${ known.join( ', ' ) }.` );
	}
	if ( ! worlds.length ) {
		return [];
	}
	const args = [];
	let port = firstPort;
	for ( const name of worlds ) {
		// Port 0 is left to the sandbox itself, so that two starts cannot pick the same one.
		port = firstPort === 0 ? 0 : await freePort( port );
		args.push( '--world', name, '--port', String( port ) );
		port += firstPort === 0 ? 0 : 1;
	}
	const child = processes.start( process.execPath, [ inRoot( 'dist/sandbox.js' ), ...args ] );
	const lines = await Promise.race( [ readLines( child, worlds.length ), processes.failure ] );
	return Promise.all( worlds.map( ( name, index ) => describe( name, lines[ index ], flavours ) ) );
};

/**
 * @param {{connection: Record<string, string>}[]} sandboxes Running sandboxes.
 * @return {string} Value of BUCKET_DOCTOR_ALLOWED_ENDPOINTS with which a site may reach them.
 */
export const allowedEndpoints = ( sandboxes ) =>
	[
		...new Set(
			sandboxes.flatMap( ( { connection } ) => [ connection.endpoint, connection.stsEndpoint ] ).filter( Boolean )
		),
	].join( ',' );
