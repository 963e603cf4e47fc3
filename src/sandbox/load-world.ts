import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import schema from '../../docs/world.schema.json';
import { checkWorld } from './check-world';
import type { World } from './world';
import { WORLDS } from './worlds';

/** A world that cannot be run; the message is one line for the person who wrote it. */
export class WorldError extends Error {}

const validate = new Ajv( { strict: true, allowUnionTypes: true } ).compile( schema );

/**
 * Checks a world: against the schema, against itself, and that the simulator accepts its policies.
 *
 * @param  candidate Parsed JSON.
 * @throws {Error} Names the first thing that is wrong.
 */
export async function validateWorld( candidate: unknown ): Promise< World > {
	if ( ! validate( candidate ) ) {
		const [ error ] = validate.errors ?? [];
		const extra = Object.values( error?.params ?? {} ).join( ', ' );
		throw new WorldError(
			`${ error?.instancePath || 'the world' } ${ error?.message ?? 'is not valid' } (${ extra })`
		);
	}
	const world = candidate as unknown as World;
	const complaint = await checkWorld( world );
	if ( complaint !== undefined ) {
		throw new WorldError( complaint );
	}
	return world;
}

function readWorldFile( path: string ): unknown {
	try {
		return JSON.parse( readFileSync( path, 'utf8' ) );
	} catch ( error ) {
		throw new WorldError( `is not JSON: ${ ( error as Error ).message.replaceAll( '\n', ' ' ) }` );
	}
}

/**
 * Finds a world by the name of a built-in one or by its file.
 *
 * @throws {Error} Where there is none, or it is not valid.
 */
export async function loadWorld( nameOrFile: string ): Promise< World > {
	const builtIn = Object.hasOwn( WORLDS, nameOrFile ) ? WORLDS[ nameOrFile ] : undefined;
	if ( builtIn === undefined && ! existsSync( nameOrFile ) ) {
		throw new WorldError(
			`there is no world and no file "${ nameOrFile }". Worlds: ${ Object.keys( WORLDS ).join( ', ' ) }`
		);
	}
	return validateWorld( builtIn ?? readWorldFile( nameOrFile ) );
}
